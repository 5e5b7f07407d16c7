// The questions about a file: the first open ones to be answered, how many follow, and the answered ones, which can be changed.
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import type { Settings } from './file-work.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { isPerWord, type QuestionGroup } from './question-groups.ts';

/** More would push everything else out of sight; the next ones come as these are answered. */
const OPEN_AT_ONCE = 2;

type Props = {
  groups: readonly QuestionGroup[];
  detection: Detection;
  settings: Settings;
  onAnswered: () => void;
};

export function QuestionList({ groups, detection, settings, onAnswered }: Props) {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  const open = groups.filter(({ isOpen }) => isOpen);
  // Two short ones stand side by side.
  const isPair = open.length > 1 && open.slice(0, OPEN_AT_ONCE).every(({ kind }) => !isPerWord(kind));
  const shown = [...open.slice(0, OPEN_AT_ONCE), ...groups.filter(({ isOpen }) => !isOpen)];
  const following = open.length - OPEN_AT_ONCE;
  return (
    <div className={isPair ? 'questions is-pair' : 'questions'}>
      {shown.map((group, index) => (
        <QuestionCard
          key={group.key}
          group={group}
          detection={detection}
          answers={settings.answers ?? {}}
          isFirst={index === 0 && group.isOpen}
          onAnswered={onAnswered}
        />
      ))}
      {following > 0 && <p className="s t2 following">{t('imports.questions.following', { count: following })}</p>}
    </div>
  );
}
