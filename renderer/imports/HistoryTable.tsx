// Imports as a table: when, which file, from which source, by whom, what came of it.
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { resultPath } from './import-run.ts';

export function HistoryTable({ imports }: { imports: readonly ImportResult[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (count: number) => <td className={count === 0 ? 'r few' : 'r'}>{format.number(count)}</td>;
  return (
    <table className="tbl history">
      <thead>
        <tr>
          <th scope="col" className="w-name">
            {t('imports.history.file')}
          </th>
          <th scope="col" className="w-when">
            {t('imports.history.when')}
          </th>
          <th scope="col">{t('imports.history.source')}</th>
          <th scope="col" className="only-wide">
            {t('imports.history.person')}
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
        </tr>
      </thead>
      <tbody>
        {imports.map(({ importId, fileName, sourceName, personName, startedAt, state, counts }) => (
          <tr key={importId}>
            <th scope="row" className="row-head">
              <Link className="clip" to={resultPath(importId)} title={fileName}>
                {fileName}
              </Link>
            </th>
            <td className="nowrap">{format.instant(startedAt)}</td>
            <td>
              <span className="clip" title={sourceName}>
                {sourceName}
              </span>
            </td>
            <td className="only-wide">
              <span className="clip">{personName ?? <span className="t3">{t('ui.none')}</span>}</span>
            </td>
            {figure(counts.inserted)}
            {figure(counts.updated)}
            {figure(counts.rejected)}
            <td className={state === 'done' ? 'w-state t2' : 'w-state'}>{t(`imports.states.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
