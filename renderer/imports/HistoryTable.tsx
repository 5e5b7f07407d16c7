// Imports as a table: when, which file, from which source, by whom, what came of it, and the way to take it back.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { resultPath } from './import-run.ts';

type Props = {
  imports: readonly ImportResult[];
  /** Without it the table offers no undo. */
  onUndo?: (result: ImportResult) => void;
};

export function HistoryTable({ imports, onUndo }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (count: number) => <td className={count === 0 ? 'r few' : 'r'}>{format.number(count)}</td>;
  return (
    <table className="tbl history">
      <thead>
        <tr>
          <th scope="col" className="w-name">
            {t('imports.history.fileAndSource')}
          </th>
          <th scope="col" className="w-when">
            {t('imports.history.when')}
          </th>
          <th scope="col" className="r w-count">
            {t('imports.history.inserted')}
          </th>
          <th scope="col" className="r w-count">
            {t('imports.history.updated')}
          </th>
          <th scope="col" className="r w-count">
            {t('imports.history.rejected')}
          </th>
          <th scope="col" className="w-state">
            {t('imports.history.state')}
          </th>
          {onUndo !== undefined && (
            <th scope="col" className="r w-undo">
              <span className="vh">{t('imports.queue.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {imports.map((result) => {
          const { importId, fileName, sourceName, personName, startedAt, state, counts, remainsOf } = result;
          return (
            <tr key={importId} className={state === 'undone' ? 'is-undone' : undefined}>
              <th scope="row" className="row-head">
                <Link className="clip" to={resultPath(importId)} title={fileName}>
                  {fileName}
                </Link>
                <span className="t2 clip source" title={sourceName}>
                  {sourceName}
                </span>
              </th>
              <td>
                <span className="nowrap">{format.instant(startedAt)}</span>
                <span className="t2 clip" title={personName ?? ''}>
                  {personName}
                </span>
              </td>
              {figure(counts.inserted)}
              {figure(counts.updated)}
              {figure(counts.rejected)}
              <td className={state === 'done' ? 'w-state t2' : 'w-state'}>
                {remainsOf === undefined ? t(`imports.states.${state}`) : t('imports.states.remains')}
              </td>
              {onUndo !== undefined && (
                <td className="r">
                  {state === 'done' && (
                    <Button
                      size="xs"
                      variant="subtle"
                      aria-label={t('imports.history.undoOf', { name: fileName })}
                      onClick={() => onUndo(result)}
                    >
                      {t('ui.undo')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
