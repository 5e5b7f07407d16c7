// A tag in the tint of its sentiment, with its sign; optionally with a button that takes it off.
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Props = {
  name: string;
  /** −1 to improve, 0 neutral, 1 strength. */
  polarity: number;
  /** Suggested, not given: outlined. */
  isSuggested?: boolean;
  onRemove?: (() => void) | undefined;
  /** Who gave it, shown on pointing. */
  title?: string | undefined;
};

export function TagChip({ name, polarity, isSuggested = false, onRemove, title }: Props) {
  const { t } = useTranslation();
  const sentiment = polarity > 0 ? 'positive' : polarity < 0 ? 'negative' : 'neutral';
  const tint = polarity > 0 ? ' pos' : polarity < 0 ? ' neg' : '';
  return (
    <span className={`tag${tint}${isSuggested ? ' outlined' : ''}`} title={title}>
      <bdi>{name}</bdi>
      <span className="vh">
        {t(`ui.polarity.${sentiment}`)}
        {isSuggested && ` ${t('ui.suggested')}`}
      </span>
      {onRemove && (
        <button type="button" className="tag-remove" onClick={onRemove} aria-label={t('ui.removeTag', { name })}>
          <IconX className="ic" aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
