// One row of the preview: its values as stored, as in the file, or both; what was left out where it would stand, or why it is not stored.
import { IconAlertTriangle, IconCircleMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn, PreviewRow } from '../../shared/contract/imports.ts';
import type { Message } from '../../shared/import/types.ts';
import { useFormat } from '../ui/use-format.ts';
import { isFigure, type PreviewView } from './preview-columns.ts';
import { StoredValue } from './StoredValue.tsx';
import { shownCell } from './shown-cell.ts';
import { masked, useImportWords } from './use-import-words.ts';

type Props = {
  row: PreviewRow;
  columns: readonly DetectedColumn[];
  asked: ReadonlySet<number>;
  /** What is odd about the row, without what only waits for an answer. */
  flags: readonly Message[];
  view: PreviewView;
};

export function PreviewLine({ row, columns, asked, flags, view }: Props) {
  const format = useFormat();
  const words = useImportWords();
  const isFile = view === 'file';
  const headers = new Set(columns.map(({ header }) => header));
  // What no shown cell stands for belongs to the row as a whole.
  const ofRow = flags.filter(({ params }) => !headers.has(String(params['column'] ?? '')));
  const isAside = !isFile && row.outcome !== 'stored';
  const hasRawLine = isAside && view === 'both';
  const span = hasRawLine ? { rowSpan: 2 } : {};
  const rawOf = (column: DetectedColumn) => {
    const cell = shownCell(row.cells[column.position] ?? '');
    return column.isKeptAsCode ? masked(cell) : cell;
  };
  return (
    <>
      <tr className={hasRawLine ? 'has-raw-line' : undefined}>
        <th scope="row" className="row-head r num" {...span}>
          {!isFile && ofRow.length > 0 && <Warning text={ofRow.map(words.message).join(' · ')} />}
          {format.number(row.rowNumber)}
        </th>
        <td className="r t3" {...span}>
          {format.number(row.line)}
        </td>
        {isAside && (
          <td colSpan={columns.length}>
            <Outcome row={row} />
          </td>
        )}
        {!isAside &&
          columns.map((column) => {
            const flag = flags.find(({ params }) => params['column'] === column.header);
            const cell = rawOf(column);
            if (isFile) return <RawCell key={column.position} text={cell} />;
            return (
              <td key={column.position} className={isFigure(column) ? 'r' : undefined}>
                {flag === undefined ? (
                  <StoredValue
                    column={column}
                    value={row.stored[column.position] ?? null}
                    isAsked={asked.has(column.position)}
                  />
                ) : (
                  <span className="badge" title={words.message(flag)}>
                    <Warning text={words.message(flag)} />
                    <s className="clip" aria-hidden="true">
                      {cell}
                    </s>
                  </span>
                )}
                {view === 'both' && flag === undefined && <RawBelow column={column} row={row} text={cell} />}
              </td>
            );
          })}
      </tr>
      {hasRawLine && (
        <tr className="raw-line">
          {columns.map((column) => (
            <RawCell key={column.position} text={rawOf(column)} />
          ))}
        </tr>
      )}
    </>
  );
}

function RawCell({ text }: { text: string }) {
  return (
    <td>
      <span className="clip raw" title={text}>
        {text}
      </span>
    </td>
  );
}

/** Stored as a word that is shown in the person's language. */
const TRANSLATED: readonly string[] = ['channel', 'language'];

/** The cell as it is in the file, where its stored form does not already show it. */
function RawBelow({ column, row, text }: { column: DetectedColumn; row: PreviewRow; text: string }) {
  const { t } = useTranslation();
  const stored = row.stored[column.position] ?? null;
  const isSame = stored === text && !TRANSLATED.includes(column.target);
  if (text === '' || isSame || column.target === 'ignore') return null;
  return (
    <span className="clip raw" title={t('imports.preview.inFile', { cell: text })}>
      {text}
    </span>
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
