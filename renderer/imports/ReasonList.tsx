// Reasons with the number of rows each explains, the most frequent first.
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { useImportWords } from './use-import-words.ts';

export function ReasonList({ reasons }: { reasons: ImportResult['rejectReasons'] }) {
  const format = useFormat();
  const words = useImportWords();
  const sorted = [...reasons].sort((left, right) => right.count - left.count);
  return (
    <ul className="reasons">
      {sorted.map(({ reason, count }) => (
        <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
          <b className="num r">{format.number(count)}</b>
          <span>{words.message(reason)}</span>
        </li>
      ))}
    </ul>
  );
}
