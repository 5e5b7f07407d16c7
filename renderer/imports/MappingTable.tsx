// How each column is read: one row a column, every guess changeable, with its reason and how sure it is.
import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import type { Settings } from './file-work.ts';
import { MappingRow } from './MappingRow.tsx';
import { certaintyOf } from './use-import-words.ts';

/** More rows than this are shown in parts: hundreds of pickers would make the page slow to type in. */
const ROWS_AT_ONCE = 60;

type Props = { detection: Detection; settings: Settings; asked: ReadonlySet<number> };

export function MappingTable({ detection, settings, asked }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [view, setView] = useState<'all' | 'unsure'>('all');
  const [part, setPart] = useState(0);
  const { columns } = detection;
  const unsure = columns.filter((column) => certaintyOf(column, asked.has(column.position)) !== 'sure');
  const hasViews = unsure.length > 0 && columns.length > 12;
  const chosen = hasViews && view === 'unsure' ? unsure : columns;
  const partCount = Math.max(1, Math.ceil(chosen.length / ROWS_AT_ONCE));
  const shownPart = Math.min(part, partCount - 1);
  const first = shownPart * ROWS_AT_ONCE;
  const shown = chosen.slice(first, first + ROWS_AT_ONCE);

  return (
    <Section
      title={t('imports.map.title')}
      answer={t('imports.map.answer', { count: columns.length })}
      id="columns"
      aside={
        hasViews && (
          <SegmentedControl
            aria-label={t('imports.map.view')}
            size="xs"
            value={view}
            data={[
              { value: 'all', label: t('imports.map.all', { count: columns.length }) },
              { value: 'unsure', label: t('imports.map.unsure', { count: unsure.length }) },
            ]}
            onChange={(next) => {
              setView(next === 'unsure' ? 'unsure' : 'all');
              setPart(0);
            }}
          />
        )
      }
    >
      <table className="tbl dense mapping">
        <thead>
          <tr>
            <th scope="col" className="w-name">
              {t('imports.map.column')}
            </th>
            <th scope="col" className="w-first">
              {t('imports.map.firstValue')}
            </th>
            <th scope="col" className="w-target">
              {t('imports.map.storedAs')}
            </th>
            <th scope="col" className="w-value">
              {t('imports.map.value')}
            </th>
            <th scope="col" className="only-wide">
              {t('imports.map.why')}
            </th>
            <th scope="col" className="r w-certainty">
              <span className="vh">{t('imports.map.certainty')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column) => (
            <MappingRow
              key={column.position}
              column={column}
              detection={detection}
              isAsked={asked.has(column.position)}
              isChosen={Object.hasOwn(settings.mapping ?? {}, column.position)}
            />
          ))}
        </tbody>
      </table>
      {partCount > 1 && (
        <nav className="row parts" aria-label={t('imports.map.parts')}>
          <span className="s t2 num">
            {t('imports.map.part', {
              from: format.number(first + 1),
              to: format.number(first + shown.length),
              all: format.number(chosen.length),
            })}
          </span>
          <Button size="xs" disabled={shownPart === 0} onClick={() => setPart(shownPart - 1)}>
            {t('imports.map.previous')}
          </Button>
          <Button size="xs" disabled={shownPart === partCount - 1} onClick={() => setPart(shownPart + 1)}>
            {t('imports.map.next')}
          </Button>
        </nav>
      )}
    </Section>
  );
}
