// One of several files: what it is, where its responses go, and where it stands on its way, with what can be done about it.
import { Button } from '@mantine/core';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { importPath } from '../data/offered-file.ts';
import { IconButton } from '../ui/Small.tsx';
import { useFormat } from '../ui/use-format.ts';
import { closeFile, readAgain } from './file-reading.ts';
import { type FileState, fileState, sourceOf } from './file-states.ts';
import type { FileWork } from './file-work.ts';
import { type ImportRun, resultPath } from './import-run.ts';
import { QueueState } from './QueueState.tsx';
import { useImportWords } from './use-import-words.ts';

type Props = {
  work: FileWork;
  works: readonly FileWork[];
  run: ImportRun | null;
  results: readonly ImportResult[];
};

export function QueueRow({ work, works, run, results }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const navigate = useNavigate();
  const { file, detection } = work;
  const state = fileState(work, run);
  const files = works.map((other) => other.file);
  const isRunning = run?.state === 'running';
  const result = state.kind === 'imported' ? results.find(({ importId }) => importId === state.importId) : undefined;
  const remove = () => {
    closeFile(file.fileId);
    navigate(importPath(files.filter(({ fileId }) => fileId !== file.fileId)), { replace: true });
  };
  // After the import its own numbers count, also where the file went to another source than it seemed.
  const source = result?.sourceName ?? sourceOf(work, works);
  const rows = result?.counts.rowsRead ?? detection?.recordCount ?? null;
  const target = pathOf(state, importPath(files, file.fileId));
  return (
    <tr>
      <th scope="row" className="row-head">
        {target === null || isRunning ? (
          <span className="clip" title={file.name}>
            {file.name}
          </span>
        ) : (
          <Link className="clip" to={target} title={file.name}>
            {file.name}
          </Link>
        )}
        <span className="t3 num">{format.bytes(file.bytes)}</span>
      </th>
      <td className="t2">
        {detection !== null && (
          <span>
            {t('imports.facts.looksLikeAs', {
              product: words.product(detection.looksLike ?? 'none'),
              format: t(`imports.formats.${detection.format}`),
            })}
          </span>
        )}
      </td>
      <td className="t2">
        <span className="clip" title={source ?? ''}>
          {source}
        </span>
      </td>
      <td className="r">{rows !== null && format.number(rows)}</td>
      <td>
        <QueueState state={state} work={work} result={result} />
      </td>
      <td className="r">
        <span className="row actions">
          {!isRunning && state.kind === 'asks' && (
            <Button size="xs" component={Link} to={importPath(files, file.fileId)}>
              {t('imports.queue.answer')}
            </Button>
          )}
          {!isRunning && (state.kind === 'failed' || state.kind === 'refused') && (
            <IconButton icon={IconRefresh} label={t('ui.tryAgain')} onClick={() => readAgain(file.fileId)} />
          )}
          {!isRunning && state.kind === 'imported' && (
            <Button size="xs" component={Link} to={resultPath(state.importId)}>
              {t('imports.queue.result')}
            </Button>
          )}
          {!isRunning && state.kind !== 'imported' && (
            <IconButton icon={IconX} label={t('imports.queue.remove', { name: file.name })} onClick={remove} />
          )}
        </span>
      </td>
    </tr>
  );
}

/** Where the name of the file leads. */
function pathOf(state: FileState, look: string): string | null {
  if (state.kind === 'imported' || state.kind === 'known') return resultPath(state.importId);
  return state.kind === 'queued' || state.kind === 'importing' ? null : look;
}
