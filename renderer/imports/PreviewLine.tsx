// One row of the preview: its values as stored or as in the file, what was left out where it would stand, or why it is not stored.
import { IconAlertTriangle, IconCircleMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn, PreviewRow } from '../../shared/contract/imports.ts';
import type { Message } from '../../shared/import/types.ts';
import { useFormat } from '../ui/use-format.ts';
import { isFigure } from './preview-columns.ts';
import { StoredValue } from './StoredValue.tsx';
import { useImportWords } from './use-import-words.ts';

type Props = {
  row: PreviewRow;
  columns: readonly DetectedColumn[];
  asked: ReadonlySet<number>;
  /** What is odd about the row, without what only waits for an answer. */
  flags: readonly Message[];
  isStored: boolean;
};

export function PreviewLine({ row, columns, asked, flags, isStored }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const headers = new Set(columns.map(({ header }) => header));
  // What no shown cell stands for belongs to the row as a whole.
  const ofRow = flags.filter(({ params }) => !headers.has(String(params['column'] ?? '')));
  const isAside = isStored && row.outcome !== 'stored';
  return (
    <tr>
      <th scope="row" className="row-head r num" title={t('imports.preview.line', { line: format.number(row.line) })}>
        {isStored && ofRow.length > 0 && <Warning text={ofRow.map(words.message).join(' · ')} />}
        {format.number(row.rowNumber)}
      </th>
      {isAside && (
        <td colSpan={columns.length}>
          <Outcome row={row} />
        </td>
      )}
      {!isAside &&
        columns.map((column) => {
          const flag = flags.find(({ params }) => params['column'] === column.header);
          const cell = row.cells[column.position] ?? '';
          return (
            <td key={column.position} className={isStored && isFigure(column) ? 'r' : undefined}>
              {!isStored && (
                <span className="clip" title={cell}>
                  {cell}
                </span>
              )}
              {isStored && flag !== undefined && (
                <span className="badge" title={words.message(flag)}>
                  <Warning text={words.message(flag)} />
                  <s className="clip" aria-hidden="true">
                    {cell}
                  </s>
                </span>
              )}
              {isStored && flag === undefined && (
                <StoredValue
                  column={column}
                  value={row.stored[column.position] ?? null}
                  isAsked={asked.has(column.position)}
                />
              )}
            </td>
          );
        })}
    </tr>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <>
      <IconAlertTriangle className="ic warn" aria-hidden="true" title={text} />
      <span className="vh">{text}</span>
    </>
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
