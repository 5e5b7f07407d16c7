// The table of agents: real rows, of which only the visible ones are drawn. Columns nobody has anything in are left out.
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Counts, MIN_ANSWERS_FOR_FIGURE } from '../../shared/stats/index.ts';
import { npsFigure } from '../ui/figure.ts';
import { useFormat } from '../ui/use-format.ts';
import { useScrollParent } from '../ui/use-scroll-parent.ts';
import { AgentsRow } from './AgentsRow.tsx';
import type { AgentsList, ListedAgent } from './agents-list.ts';

/** Which of the columns are there. */
export type Columns = {
  readonly team: boolean;
  readonly change: boolean;
  readonly actions: boolean;
  readonly plan: boolean;
  readonly session: boolean;
};

type Row = { readonly kind: 'agent'; readonly listed: ListedAgent } | { readonly kind: 'below' };

const ROW_HEIGHT = 36;
/** Narrower, the name needs the room; the team also stands in the menu above and is found by the search. */
const ROOM_FOR_TEAM = '(min-width: 1400px)';
/** Narrower still, open actions are left to the agent's own page. */
const ROOM_FOR_ACTIONS = '(min-width: 1200px)';

type Room = { readonly team: boolean; readonly actions: boolean };

function columnsFor(agents: readonly ListedAgent[], hasEarlier: boolean, room: Room): Columns {
  return {
    team: room.team && new Set(agents.map(({ agent }) => agent.team)).size > 1,
    change: hasEarlier,
    actions: room.actions && agents.some(({ agent }) => agent.openActionCount > 0),
    plan: agents.some(({ agent }) => agent.plan !== null),
    session: agents.some(({ agent }) => agent.lastSessionAt !== null),
  };
}

type Props = { list: AgentsList; all: Counts; hasEarlier: boolean };

export function AgentsTable({ list, all, hasEarlier }: Props) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const { parent, offset } = useScrollParent(body);
  const room = {
    team: useMediaQuery(ROOM_FOR_TEAM, false, { getInitialValueInEffect: false }),
    actions: useMediaQuery(ROOM_FOR_ACTIONS, false, { getInitialValueInEffect: false }),
  };
  const columns = columnsFor([...list.judged, ...list.below], hasEarlier, room);
  const rows: Row[] = list.judged.map((listed) => ({ kind: 'agent', listed }));
  if (list.below.length > 0) rows.push({ kind: 'below' });
  for (const listed of list.below) rows.push({ kind: 'agent', listed });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => parent,
    enabled: parent !== null,
    initialOffset: () => parent?.scrollTop ?? 0,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollMargin: offset,
  });
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? offset) - offset;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset);
  const figure = npsFigure(all);
  const reference = 'value' in figure ? figure.value : undefined;
  const columnCount = 5 + Object.values(columns).filter(Boolean).length;
  return (
    <table className="tbl agents-table" aria-rowcount={rows.length + 1}>
      <caption className="vh">{t('agents.caption')}</caption>
      <Head columns={columns} />
      <tbody ref={body}>
        {above > 0 && <Space height={above} columnCount={columnCount} />}
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return row.kind === 'below' ? (
            <tr key="below" ref={virtual.measureElement} data-index={item.index} aria-rowindex={item.index + 2}>
              <th scope="rowgroup" colSpan={columnCount} className="agents-divider">
                {t('agents.below', { minimum: String(MIN_ANSWERS_FOR_FIGURE), count: list.below.length })}
              </th>
            </tr>
          ) : (
            <AgentsRow
              key={row.listed.agent.agentId}
              measure={virtual.measureElement}
              index={item.index}
              listed={row.listed}
              columns={columns}
              reference={reference}
              comparedCount={list.comparedCount}
            />
          );
        })}
        {below > 0 && <Space height={below} columnCount={columnCount} />}
      </tbody>
    </table>
  );
}

/** The room of rows that are not drawn. */
function Space({ height, columnCount }: { height: number; columnCount: number }) {
  return (
    <tr className="agents-space">
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  );
}

function Head({ columns }: { columns: Columns }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="c-name">
          {t('agents.column.agent')}
        </th>
        {columns.team && (
          <th scope="col" className="c-team">
            {t('agents.column.team')}
          </th>
        )}
        <th scope="col" className="c-n r" title={t('agents.column.nHint')}>
          {t('agents.column.n')}
        </th>
        <th scope="col" className="c-nps r" title={t('statistics.definition.nps')}>
          {t('statistics.nps')}
        </th>
        <th scope="col" className="c-interval">
          <span className="vh">{t('ui.chart.interval')}</span>
          <span className="agents-scale" aria-hidden="true">
            <span>{format.nps(-100)}</span>
            <span>{format.nps(0)}</span>
            <span>{format.nps(100)}</span>
          </span>
        </th>
        {columns.change && (
          <th scope="col" className="c-change">
            {t('agents.column.change')}
          </th>
        )}
        <th scope="col" className="c-solved r" title={t('statistics.definition.resolution')}>
          {t('agents.column.solved')}
        </th>
        {columns.actions && (
          <th scope="col" className="c-actions r">
            {t('agents.column.actions')}
          </th>
        )}
        {columns.plan && (
          <th scope="col" className="c-plan">
            {t('agents.column.plan')}
          </th>
        )}
        {columns.session && (
          <th scope="col" className="c-session r">
            {t('agents.column.session')}
          </th>
        )}
      </tr>
    </thead>
  );
}
