// Which columns the first rows are shown with. No texts, no components.
import type { DetectedColumn } from '../../shared/contract/imports.ts';

/** What a person looks at first; everything else follows in the order of the file. */
const FIRST = [
  'respondedAt',
  'interactionAt',
  'agentName',
  'agentId',
  'agentEmail',
  'team',
  'channel',
  'nps',
  'resolution',
  'csat',
  'ces',
];

/** So many columns can be looked at; the mapping table has them all. */
const MOST = 20;

/** `both`: the stored value with the cell below it. */
export type PreviewView = 'both' | 'stored' | 'file';

/** As stored: what is stored, the essential first, comments next. As in the file: its first columns. */
export function previewColumns(columns: readonly DetectedColumn[], view: PreviewView): DetectedColumn[] {
  if (view === 'file') return columns.slice(0, MOST);
  return columns
    .filter(({ target }) => target !== 'ignore' && target !== 'responseState')
    .map((column) => ({ column, rank: rankOf(column.target) }))
    .sort((left, right) => left.rank - right.rank || left.column.position - right.column.position)
    .slice(0, MOST)
    .map(({ column }) => column);
}

function rankOf(target: string): number {
  const place = FIRST.indexOf(target);
  if (place >= 0) return place;
  if (target.startsWith('comment:')) return FIRST.length;
  if (target.startsWith('behaviour:')) return FIRST.length + 1;
  return target.startsWith('extra:') ? FIRST.length + 3 : FIRST.length + 2;
}

/** Figures stand at the right; score pills and dates read as words. */
export function isFigure({ target }: DetectedColumn): boolean {
  return target === 'csat' || target === 'ces' || target === 'channelHops' || target.startsWith('behaviour:');
}
