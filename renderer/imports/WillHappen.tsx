// What an import will do, in figures that add up to the rows of the file; as far as it is known.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { countTerms, expectedCounts } from './expected-counts.ts';
import { StrongFigure } from './StrongFigure.tsx';

type Props = {
  detection: Pick<Detection, 'recordCount' | 'expected' | 'trial'>;
  /** The number of rows stands beside it already. */
  isSumKnown?: boolean;
};

export function WillHappen({ detection, isSumKnown = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { recordCount, expected, trial } = detection;
  const { readable, rejected, notAnswers, newAgents } = expected;
  const counts = expectedCounts({ recordCount, expected, trial });
  const parts =
    counts === null
      ? [
          {
            figure: readable,
            text: t('imports.bar.readable', { readable: format.number(readable), count: recordCount }),
          },
          rejected > 0 && { figure: rejected, text: t('imports.bar.rejected', { count: rejected }) },
          notAnswers > 0 && { figure: notAnswers, text: t('imports.bar.notAnswers', { count: notAnswers }) },
        ]
      : countTerms.map(
          (term) =>
            counts[term] > 0 && { figure: counts[term], text: t(`imports.bar.${term}`, { count: counts[term] }) },
        );
  const agents = newAgents > 0 && { figure: newAgents, text: t('imports.bar.newAgents', { count: newAgents }) };
  const shown = [...parts, agents].filter((part) => part !== false);
  return (
    <>
      {counts !== null && !isSumKnown && <span>{t('imports.bar.ofRows', { count: recordCount })} </span>}
      {shown.map(({ figure, text }, index) => (
        <Fragment key={text}>
          {index > 0 && ' · '}
          <span className="nowrap">
            <StrongFigure text={text} figure={format.number(figure)} />
          </span>
        </Fragment>
      ))}
    </>
  );
}
