// The first rows, raw and stored value together, and the first rows that cannot be read or are no answer, with their reason.
import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Detection, PreviewRow } from '../../shared/contract/imports.ts';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import { PreviewLine } from './PreviewLine.tsx';
import { isFigure, type PreviewView, previewColumns } from './preview-columns.ts';
import { targetParts, useImportWords } from './use-import-words.ts';
import { zoneWords } from './ZoneFact.tsx';

/** Rows without anything odd that are shown before the person asks for more; odd ones are always shown. */
const FIRST_ROWS = 6;
const VIEWS: readonly PreviewView[] = ['both', 'stored', 'file'];

type Props = { detection: Detection; asked: ReadonlySet<number> };

export function PreviewTable({ detection, asked }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const [view, setView] = useState<PreviewView>('both');
  const [isLong, setLong] = useState(false);
  const isFile = view === 'file';
  const columns = previewColumns(detection.columns, view);
  const askedHeaders = new Set(
    detection.columns.flatMap(({ position, header }) => (asked.has(position) ? [header] : [])),
  );
  // A cell that waits for an answer says so itself; it is not odd.
  const flagsOf = (row: PreviewRow) =>
    row.flags.filter(({ params }) => !askedHeaders.has(String(params['column'] ?? '')));
  const isOdd = (row: PreviewRow) => row.outcome !== 'stored' || flagsOf(row).length > 0;
  const usual = new Set(detection.preview.filter((row) => !isOdd(row)).slice(0, FIRST_ROWS));
  const rows = detection.preview.filter((row) => isLong || isOdd(row) || usual.has(row));
  const { rejected, notAnswers } = detection.expected;
  const answer = [
    rejected > 0 && t('imports.preview.rejected', { count: rejected }),
    notAnswers > 0 && t('imports.preview.notAnswers', { count: notAnswers }),
    columns.length < detection.columns.length &&
      isFile &&
      t('imports.preview.firstColumns', {
        shown: format.number(columns.length),
        all: format.number(detection.columns.length),
      }),
    !isFile && detection.zone !== format.zone && t('imports.preview.zone', { zone: zoneWords(format.zone) }),
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
            data={VIEWS.map((value) => ({ value, label: t(`imports.preview.views.${value}`) }))}
            onChange={(next) => setView(VIEWS.find((known) => known === next) ?? 'both')}
          />
          <span>{answer.join(' · ')}</span>
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="wide-table" tabIndex={0} aria-label={t('imports.preview.title')}>
        <table className={`tbl dense preview ${view}`}>
          <thead>
            <tr>
              <th scope="col" className="r w-row">
                {t('imports.preview.row')}
              </th>
              <th scope="col" className="r w-row">
                {t('imports.preview.line')}
              </th>
              {columns.map((column) => {
                const stored = targetParts(column.target).name ?? words.target(column.target);
                const label = isFile ? column.header : stored;
                const isTwofold = view === 'both' && stored !== column.header;
                return (
                  <th
                    scope="col"
                    key={column.position}
                    title={isFile ? label : words.target(column.target)}
                    className={!isFile && isFigure(column) ? 'r' : undefined}
                  >
                    <span className="clip">{label}</span>
                    {isTwofold && <span className="clip raw">{column.header}</span>}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewLine
                key={row.rowNumber}
                row={row}
                columns={columns}
                asked={asked}
                flags={flagsOf(row)}
                view={view}
              />
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
