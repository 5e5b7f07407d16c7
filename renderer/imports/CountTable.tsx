// What became of the rows of a file; the terms add up to the rows read.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCounts } from '../../shared/import/types.ts';
import { useFormat } from '../ui/use-format.ts';
import { countTerms } from './expected-counts.ts';

/** Terms that most files do not have are left out while they are 0; the sum stays true. */
const RARE: readonly string[] = ['mergedRows'];

export function CountTable({ counts }: { counts: ImportCounts }) {
  const { t } = useTranslation();
  const format = useFormat();
  const terms = countTerms.filter((term) => counts[term] > 0 || !RARE.includes(term));
  const most = Math.max(1, counts.rowsRead);
  return (
    <table className="tbl dense counts">
      <thead className="vh">
        <tr>
          <th scope="col">{t('imports.counts.what')}</th>
          <th scope="col">{t('imports.counts.rows')}</th>
          <th scope="col">{t('imports.counts.share')}</th>
          <th scope="col">{t('imports.counts.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term, index) => {
          const count = counts[term];
          return (
            <tr key={term} className={count === 0 ? 'few' : undefined}>
              <th scope="row" className="row-head">
                {t(`imports.counts.${term}.name`)}
              </th>
              <td className="r">
                <Sign>{index > 0 && '+'}</Sign>
                {count === 0 ? format.number(0) : <b>{format.number(count)}</b>}
              </td>
              <td>
                <span className="share" aria-hidden="true">
                  <i style={{ width: `${(100 * count) / most}%` }} />
                </span>
                <span className="vh">{format.percent(count / most)}</span>
              </td>
              <td className="t2">{t(`imports.counts.${term}.text`)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="row-head">
            {t('imports.counts.rowsRead')}
          </th>
          <td className="r">
            <Sign>=</Sign>
            {format.number(counts.rowsRead)}
          </td>
          <td />
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

/** The sum as people write it; the table itself says it to those who hear it. */
function Sign({ children }: { children: ReactNode }) {
  return (
    <span className="sign" aria-hidden="true">
      {children}
    </span>
  );
}
