// What the comments are narrowed to, in words: "Detractors, not solved, Chat".
import { useTranslation } from 'react-i18next';
import { useNarrowing } from '../data/use-narrowing.ts';
import { useCall } from '../data/use-query.ts';
import { useChannelName } from '../ui/Score.tsx';
import { useFormat } from '../ui/use-format.ts';

export function useNarrowingWords(): string {
  const { t } = useTranslation();
  const format = useFormat();
  const channelName = useChannelName();
  const { narrowing } = useNarrowing();
  const { data } = useCall('tags.list', {}, { isEnabled: narrowing.tagIds.length > 0 });
  const tagName = (tagId: string) => data?.tags.find((tag) => tag.tagId === tagId)?.name ?? '…';
  return format.unordered([
    ...narrowing.groups.map((group) => t(`statistics.groupsMany.${group}`)),
    ...narrowing.resolutions.map((resolution) => t(`statistics.resolved.${resolution}`)),
    ...narrowing.channels.map(channelName),
    ...narrowing.tagIds.map(tagName),
    ...(narrowing.isKept ? [t('comments.kept.on')] : []),
    ...(narrowing.text === '' ? [] : [t('comments.quoted', { text: narrowing.text })]),
  ]);
}
