// The title above one file: its name and size, the way back to the list where it is one of several, and earlier imports.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { importPath } from '../data/offered-file.ts';
import { useTitle } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import type { FileWork } from './file-work.ts';
import { HistoryLink } from './HistoryLink.tsx';

type Props = { work: FileWork; all: readonly FileWork[]; action: ReactNode };

export function FileHead({ work: { detection, file }, all, action }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  useTitle(t('imports.title'));
  const isAlone = all.length === 1;
  const name = detection?.fileName ?? file.name;
  const facts = [
    isAlone && name,
    detection !== null && t('imports.file.rows', { count: detection.recordCount }),
    format.bytes(detection?.fileBytes ?? file.bytes),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      {!isAlone && (
        <p className="crumb">
          <Link to={importPath(all.map((work) => work.file))}>{t('imports.queue.files', { count: all.length })}</Link>{' '}
          <span aria-hidden="true">/</span> {name}
        </p>
      )}
      <header className="page-head">
        <div className="row base wrap grow">
          <h1 tabIndex={-1}>{isAlone ? t('imports.title') : name}</h1>
          <span className="t2 num file-facts">{facts.join(' · ')}</span>
        </div>
        <div className="page-actions">
          <HistoryLink />
          {action}
        </div>
      </header>
    </>
  );
}
