// The bar below one of several files: what will happen with it, and the way on to the next question or back to the list.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { importPath } from '../data/offered-file.ts';
import { fileState } from './file-states.ts';
import type { FileWork } from './file-work.ts';
import { WillHappen } from './WillHappen.tsx';

export function QueueBar({ work, all }: { work: FileWork; all: readonly FileWork[] }) {
  const { t } = useTranslation();
  const files = all.map(({ file }) => file);
  const isAsking = fileState(work, null).kind === 'asks';
  const next = all.find((other) => other !== work && fileState(other, null).kind === 'asks');
  const list = (
    <Button
      {...(isAsking || next !== undefined ? { variant: 'subtle' } : { variant: 'filled', 'data-import': true })}
      component={Link}
      to={importPath(files)}
    >
      {t('imports.queue.back', { count: all.length })}
    </Button>
  );
  return (
    <footer className="import-bar">
      <p className="num expected" role="status">
        {work.detection !== null && work.detection.recordCount > 0 && <WillHappen detection={work.detection} />}
      </p>
      <span className="push" />
      {list}
      {next !== undefined && (
        <Button
          variant={isAsking ? 'default' : 'filled'}
          {...(isAsking ? {} : { 'data-import': true })}
          component={Link}
          to={importPath(files, next.file.fileId)}
          title={next.file.name}
        >
          {t('imports.queue.nextQuestion')}
        </Button>
      )}
    </footer>
  );
}
