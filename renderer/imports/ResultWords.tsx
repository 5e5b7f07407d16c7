// What one import brought, in a line: what is new and changed, and what needs a look.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { countTerms } from './expected-counts.ts';
import { StrongFigure } from './StrongFigure.tsx';

export function ResultWords({ result: { counts } }: { result: ImportResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = countTerms.filter((term) => counts[term] > 0);
  return (
    <>
      {parts.map((term, index) => (
        <Fragment key={term}>
          {index > 0 && ' · '}
          <span className="nowrap">
            <StrongFigure
              text={t(`imports.bar.${term}`, { count: counts[term] })}
              figure={format.number(counts[term])}
            />
          </span>
        </Fragment>
      ))}
    </>
  );
}
