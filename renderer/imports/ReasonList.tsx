// Reasons with the number of rows each explains, the most frequent first.
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { useImportWords } from './use-import-words.ts';

/** Reasons that name a value are many; the rows themselves show the rest. */
const SHOWN = 8;

export function ReasonList({ reasons }: { reasons: ImportResult['rejectReasons'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const sorted = [...reasons].sort((left, right) => right.count - left.count);
  return (
    <ul className="reasons">
      {sorted.slice(0, SHOWN).map(({ reason, count }) => (
        <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
          <b className="num r">{format.number(count)}</b> <span>{words.message(reason)}</span>
        </li>
      ))}
      {sorted.length > SHOWN && (
        <li className="t3">
          <b className="num r">{format.number(sorted.slice(SHOWN).reduce((sum, { count }) => sum + count, 0))}</b>
          <span>{t('imports.result.otherReasons')}</span>
        </li>
      )}
    </ul>
  );
}
