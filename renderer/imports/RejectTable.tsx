// The rows that could not be read, as they are in the file, page by page, each with its reason.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportId } from '../../shared/contract/values.ts';
import { useCall } from '../data/use-query.ts';
import { Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import { shownCell } from './shown-cell.ts';
import { useImportWords } from './use-import-words.ts';

const ROWS_AT_ONCE = 25;
/** A row too wide to look at is cut here; the file has it whole. */
const MOST_CELLS = 40;

export function RejectTable({ importId, rejectCount }: { importId: ImportId; rejectCount: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  /** Last row number of each page before this one. */
  const [before, setBefore] = useState<readonly number[]>([]);
  const query = useCall('imports.rejects', { importId, limit: ROWS_AT_ONCE, afterRow: before.at(-1) ?? 0 });
  const first = before.length * ROWS_AT_ONCE;
  return (
    <Loaded query={query} lines={3}>
      {({ headers, rejects }) => {
        const width = Math.min(MOST_CELLS, Math.max(headers.length, ...rejects.map(({ cells }) => cells.length)));
        const positions = Array.from({ length: width }, (_, position) => position);
        const last = rejects.at(-1)?.rowNumber;
        return (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section className="wide-table" tabIndex={0} aria-label={t('imports.rejects.title')}>
              <table className="tbl dense preview">
                <thead>
                  <tr>
                    <th scope="col" className="r w-row">
                      {t('imports.preview.row')}
                    </th>
                    <th scope="col">{t('imports.rejects.reason')}</th>
                    {positions.map((position) => (
                      <th scope="col" key={position}>
                        <span className="clip">{headers[position] ?? t('imports.rejects.extraCell')}</span>
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rejects.map(({ rowNumber, reason, cells, isRepaired }) => (
                    <tr key={rowNumber}>
                      <th scope="row" className="row-head r num">
                        {format.number(rowNumber)}
                      </th>
                      <td>
                        <span className="badge reason">
                          {isRepaired ? (
                            <IconCircleCheck className="ic" aria-hidden="true" />
                          ) : (
                            <IconAlertTriangle className="ic warn" aria-hidden="true" />
                          )}
                          {isRepaired ? t('imports.rejects.isRepaired') : words.message(reason)}
                        </span>
                      </td>
                      {positions.map((position) => (
                        <td key={position}>
                          <span className="clip" title={shownCell(cells[position] ?? '')}>
                            {shownCell(cells[position] ?? '')}
                          </span>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            {rejectCount > ROWS_AT_ONCE && (
              <nav className="row parts" aria-label={t('imports.rejects.parts')}>
                <span className="s t2 num">
                  {t('imports.rejects.part', {
                    from: format.number(first + 1),
                    to: format.number(first + rejects.length),
                    all: format.number(rejectCount),
                  })}
                </span>
                <Button size="xs" disabled={before.length === 0} onClick={() => setBefore(before.slice(0, -1))}>
                  {t('imports.map.previous')}
                </Button>
                <Button
                  size="xs"
                  disabled={last === undefined || first + rejects.length >= rejectCount}
                  onClick={() => last !== undefined && setBefore([...before, last])}
                >
                  {t('imports.map.next')}
                </Button>
              </nav>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
