// The rows of a staff list as they would be applied: what is new, what changes, who needs a decision, what cannot be used.
import { Select, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffPlannedRow } from '../../shared/contract/staff.ts';
import { textOf } from '../texts/translate.ts';
import { useFormat } from '../ui/use-format.ts';
import type { Decisions } from './StaffPlan.tsx';

/** Rows shown at once; those that need somebody come first. */
const SHOWN = 200;
const ORDER = { near: 0, error: 1, changed: 2, new: 3, unchanged: 4 } as const;

type Props = {
  rows: readonly StaffPlannedRow[];
  decisions: Decisions;
  onDecide: (rowNumber: number, decision: number | 'new') => void;
};

export function StaffRows({ rows, decisions, onDecide }: Props) {
  const { t } = useTranslation();
  const sorted = [...rows].sort(
    (left, right) => ORDER[left.outcome] - ORDER[right.outcome] || left.rowNumber - right.rowNumber,
  );
  return (
    <>
      <Table className="tbl named staff-rows">
        <thead>
          <tr>
            <th scope="col" className="r">
              {t('staff.row')}
            </th>
            <th scope="col">{t('staff.targets.name')}</th>
            <th scope="col">{t('staff.what')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, SHOWN).map((row) => (
            <tr key={row.rowNumber} className={row.outcome === 'unchanged' ? 'is-few' : ''}>
              <td className="r num">{row.rowNumber}</td>
              <th scope="row">
                <span className="clip" title={row.name}>
                  <bdi>{row.name}</bdi>
                </span>
              </th>
              <td>
                <RowOutcome row={row} decision={decisions[String(row.rowNumber)]} onDecide={onDecide} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {sorted.length > SHOWN && <p className="s t3">{t('staff.moreRows', { count: sorted.length - SHOWN })}</p>}
    </>
  );
}

type OutcomeProps = {
  row: StaffPlannedRow;
  decision: number | 'new' | undefined;
  onDecide: Props['onDecide'];
};

function RowOutcome({ row, decision, onDecide }: OutcomeProps) {
  const { t } = useTranslation();
  const words = useChangeWords();
  if (row.outcome === 'error') {
    return (
      <span className="staff-error">
        {row.reason === null ? '' : textOf('import', row.reason.code, row.reason.params)}
      </span>
    );
  }
  if (row.near.length > 0) {
    return (
      <Select
        size="xs"
        className="staff-who"
        aria-label={t('staff.whoIs', { name: row.name })}
        placeholder={t('staff.whoIs', { name: row.name })}
        value={decision === undefined ? null : String(decision)}
        data={[
          ...row.near.map(({ agentId, name, team, reason }) => ({
            value: String(agentId),
            label: [name, team, textOf('import', reason.code, reason.params)].filter(Boolean).join(' · '),
          })),
          { value: 'new', label: t('staff.someoneNew') },
        ]}
        onChange={(value) => value !== null && onDecide(row.rowNumber, value === 'new' ? 'new' : Number(value))}
      />
    );
  }
  if (row.outcome === 'unchanged') return <span className="t3">{t('staff.same')}</span>;
  // The name of somebody new stands in the column before.
  const changes = row.changes
    .filter(({ what }) => row.outcome !== 'new' || what !== 'name')
    .map(words)
    .join(' · ');
  return row.outcome === 'new' ? `${t('staff.newAgent')}${changes === '' ? '' : ` · ${changes}`}` : changes;
}

/** One change in words: what, from what, to what, on which days. */
function useChangeWords(): (change: StaffPlannedRow['changes'][number]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ what, before, after, beforeOn, fromOn, lastOn }) => {
    const label = t(`staff.change.${what}`);
    if (what === 'started' || what === 'left') {
      const on = what === 'started' ? fromOn : lastOn;
      const to = on === null ? '–' : format.day(on);
      return beforeOn === null ? `${label}: ${to}` : `${label}: ${format.day(beforeOn)} → ${to}`;
    }
    const value = before === null ? (after ?? '–') : `${before} → ${after ?? '–'}`;
    if (what !== 'team') return `${label}: ${value}`;
    const days =
      fromOn !== null && lastOn !== null
        ? format.dayRange(fromOn, lastOn)
        : fromOn !== null
          ? t('staff.since', { day: format.day(fromOn) })
          : lastOn !== null
            ? t('staff.until', { day: format.day(lastOn) })
            : '';
    return days === '' ? `${label}: ${value}` : `${label}: ${value} (${days})`;
  };
}
