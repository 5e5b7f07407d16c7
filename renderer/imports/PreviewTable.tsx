// The first rows, as they will be stored or as they are in the file, and the first rows that cannot be read, with their reason.
import { Button, SegmentedControl } from '@mantine/core';
import { IconAlertTriangle, IconCircleMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn, Detection, PreviewRow } from '../../shared/contract/imports.ts';
import type { Message } from '../../shared/import/types.ts';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import { previewColumns } from './preview-columns.ts';
import { StoredValue } from './StoredValue.tsx';
import { useImportWords } from './use-import-words.ts';
import { zoneWords } from './ZoneFact.tsx';

/** Whole rows shown before the person asks for more; odd ones are always shown. */
const FIRST_ROWS = 6;

type Props = { detection: Detection; asked: ReadonlySet<number> };

export function PreviewTable({ detection, asked }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const [view, setView] = useState<'stored' | 'file'>('stored');
  const [isLong, setLong] = useState(false);
  const isStored = view === 'stored';
  const columns = previewColumns(detection.columns, isStored);
  const askedHeaders = new Set(
    detection.columns.flatMap(({ position, header }) => (asked.has(position) ? [header] : [])),
  );
  // A cell that waits for an answer is marked where it stands; it is not odd.
  const flagsOf = (row: PreviewRow) =>
    row.flags.filter(({ params }) => !askedHeaders.has(String(params['column'] ?? '')));
  const isOdd = (row: PreviewRow) => row.outcome !== 'stored' || flagsOf(row).length > 0;
  const usual = detection.preview.filter((row) => !isOdd(row)).slice(0, FIRST_ROWS);
  const rows = detection.preview.filter((row) => isLong || isOdd(row) || usual.includes(row));
  const hasFlags = isStored && rows.some((row) => row.outcome === 'stored' && flagsOf(row).length > 0);
  const { rejected, notAnswers } = detection.expected;
  const answer = [
    rejected > 0 && t('imports.preview.rejected', { count: rejected }),
    notAnswers > 0 && t('imports.preview.notAnswers', { count: notAnswers }),
    columns.length < detection.columns.length &&
      !isStored &&
      t('imports.preview.firstColumns', { shown: columns.length, all: format.number(detection.columns.length) }),
    isStored && detection.zone !== format.zone && t('imports.preview.zone', { zone: zoneWords(format.zone) }),
  ].filter((part) => typeof part === 'string');

  return (
    <Section
      title={t('imports.preview.title')}
      answer={
        <span className="row wrap">
          <SegmentedControl
            aria-label={t('imports.preview.view')}
            size="xs"
            value={view}
            data={[
              { value: 'stored', label: t('imports.preview.asStored') },
              { value: 'file', label: t('imports.preview.asInFile') },
            ]}
            onChange={(next) => setView(next === 'file' ? 'file' : 'stored')}
          />
          <span>{answer.join(' · ')}</span>
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="wide-table" tabIndex={0} aria-label={t('imports.preview.title')}>
        <table className="tbl dense preview">
          <thead>
            <tr>
              <th scope="col" className="r">
                {t('imports.preview.row')}
              </th>
              {columns.map((column) => (
                <th
                  scope="col"
                  key={column.position}
                  title={column.header}
                  className={isNumber(column, isStored) ? 'r' : undefined}
                >
                  <span className="clip">{isStored ? words.target(column.target) : column.header}</span>
                </th>
              ))}
              {hasFlags && <th scope="col">{t('imports.preview.note')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.rowNumber}>
                <th
                  scope="row"
                  className="r t3 num"
                  title={t('imports.preview.line', { line: format.number(row.line) })}
                >
                  {format.number(row.rowNumber)}
                </th>
                {isStored && row.outcome !== 'stored' ? (
                  <td colSpan={columns.length + (hasFlags ? 1 : 0)}>
                    <Outcome row={row} />
                  </td>
                ) : (
                  columns.map((column) => (
                    <td key={column.position} className={isNumber(column, isStored) ? 'r' : undefined}>
                      {isStored ? (
                        <StoredValue
                          column={column}
                          value={row.stored[column.position] ?? null}
                          isAsked={asked.has(column.position)}
                        />
                      ) : (
                        <span className="clip" title={row.cells[column.position]}>
                          {row.cells[column.position]}
                        </span>
                      )}
                    </td>
                  ))
                )}
                {hasFlags && row.outcome === 'stored' && (
                  <td>
                    <Flags flags={flagsOf(row)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length < detection.preview.length && (
        <Button size="xs" variant="subtle" onClick={() => setLong(true)}>
          {t('imports.preview.more', { count: detection.preview.length - rows.length })}
        </Button>
      )}
    </Section>
  );
}

/** Figures stand at the right; score pills and dates read as words. */
function isNumber({ target }: DetectedColumn, isStored: boolean): boolean {
  return (
    isStored && (target === 'csat' || target === 'ces' || target === 'channelHops' || target.startsWith('behaviour:'))
  );
}

function Outcome({ row }: { row: PreviewRow }) {
  const { t } = useTranslation();
  const words = useImportWords();
  const isRejected = row.outcome === 'rejected';
  const Icon = isRejected ? IconAlertTriangle : IconCircleMinus;
  return (
    <span className="row">
      <span className={isRejected ? 'badge late' : 'badge'}>
        <Icon className="ic" aria-hidden="true" />
        {isRejected ? t('imports.preview.notRead') : t('imports.preview.noAnswer')}
      </span>
      <span className={isRejected ? undefined : 't2'}>{row.reason !== null && words.message(row.reason)}</span>
    </span>
  );
}

function Flags({ flags }: { flags: readonly Message[] }) {
  const words = useImportWords();
  if (flags.length === 0) return null;
  const text = flags.map(words.message).join(' · ');
  return (
    <span className="badge note" title={text}>
      <IconAlertTriangle className="ic warn" aria-hidden="true" />
      <span className="clip">{text}</span>
    </span>
  );
}
