// A part of the column table with its heading: columns to check, recognised ones, extra fields (folded), ignored ones (folded).
import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn, Detection } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import type { ColumnGroupKey } from './column-groups.ts';
import { useDecide } from './file-reading.ts';
import type { Settings } from './file-work.ts';
import { MappingRow } from './MappingRow.tsx';

/** More rows than this are shown in parts: hundreds of pickers would make the page slow to type in. */
const ROWS_AT_ONCE = 60;
/** Fewer need no folding. */
const FOLDED_FROM = 9;
const FOLDED: readonly ColumnGroupKey[] = ['extra', 'ignored'];

type Props = {
  /** null: no heading, the whole table or what a search found. */
  group: ColumnGroupKey | null;
  columns: readonly DetectedColumn[];
  detection: Detection;
  settings: Settings;
  asked: ReadonlySet<number>;
  /** All columns of the group were changed at once. */
  onBulkChange?: () => void;
};

export function MappingGroup({ group, columns, detection, settings, asked, onBulkChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const canFold = group !== null && FOLDED.includes(group) && columns.length >= FOLDED_FROM;
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState(0);
  const partCount = Math.max(1, Math.ceil(columns.length / ROWS_AT_ONCE));
  const shownPart = Math.min(part, partCount - 1);
  const first = shownPart * ROWS_AT_ONCE;
  const shown = canFold && !isOpen ? [] : columns.slice(first, first + ROWS_AT_ONCE);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const title = group === null ? '' : t(`imports.map.sections.${group}`, { count: columns.length });
  return (
    <tbody>
      {group !== null && (
        <tr className="group-row">
          <th colSpan={5} scope="rowgroup">
            <span className="row">
              {canFold ? (
                <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                  <Chevron className="ic" aria-hidden="true" />
                  {title}
                </button>
              ) : (
                <span className="fold">{title}</span>
              )}
              {canFold && <span className="t3 clip grow names">{format.unordered(namesOf(columns))}</span>}
              {canFold && isOpen && <BulkChange group={group} columns={columns} onChange={onBulkChange} />}
            </span>
          </th>
          {/* The column of reasons is not there where it is narrow. */}
          <td className="only-wide" />
        </tr>
      )}
      {shown.map((column) => (
        <MappingRow
          key={column.position}
          column={column}
          detection={detection}
          settings={settings}
          isAsked={asked.has(column.position)}
        />
      ))}
      {shown.length > 0 && partCount > 1 && (
        <tr className="group-row">
          <td colSpan={5}>
            <nav className="row parts" aria-label={t('imports.map.parts')}>
              <span className="s t2 num">
                {t('imports.map.part', {
                  from: format.number(first + 1),
                  to: format.number(first + shown.length),
                  all: format.number(columns.length),
                })}
              </span>
              <Button size="xs" disabled={shownPart === 0} onClick={() => setPart(shownPart - 1)}>
                {t('imports.map.previous')}
              </Button>
              <Button size="xs" disabled={shownPart === partCount - 1} onClick={() => setPart(shownPart + 1)}>
                {t('imports.map.next')}
              </Button>
            </nav>
          </td>
          <td className="only-wide" />
        </tr>
      )}
    </tbody>
  );
}

/** So many names are enough to see what is folded. */
const NAMED = 12;

function namesOf(columns: readonly DetectedColumn[]): string[] {
  return columns.slice(0, NAMED).map(({ header }) => header);
}

/** One click for all of them: hundreds of columns are nobody's work. */
function BulkChange({
  group,
  columns,
  onChange,
}: {
  group: ColumnGroupKey;
  columns: readonly DetectedColumn[];
  onChange: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const decide = useDecide();
  const isExtra = group === 'extra';
  const changeAll = () => {
    const targets = Object.fromEntries(
      columns.map(({ position, header }) => [String(position), isExtra ? 'ignore' : `extra:${header.slice(0, 180)}`]),
    );
    const positions = new Set(columns.map(({ position }) => position));
    decide(
      (before) => ({ ...before, mapping: { ...before.mapping, ...targets } }),
      ({ column }) => column !== undefined && positions.has(column),
    );
    onChange?.();
  };
  return (
    <Button size="xs" variant="subtle" onClick={changeAll}>
      {t(isExtra ? 'imports.map.ignoreAll' : 'imports.map.keepAll')}
    </Button>
  );
}
