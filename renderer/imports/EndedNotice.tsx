// An import that ended without a result: stopped by the person, or failed. Says what was kept and what can be done.
import { Button } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/contract/errors.ts';
import { ErrorState, useErrorWords } from '../ui/States.tsx';
import { forgetRun } from './import-run.ts';

export function EndedNotice({ error, onRetry }: { error: AppError; onRetry: () => void }) {
  const { t } = useTranslation();
  const errorWords = useErrorWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (error.code !== 'import.cancelled') {
    return (
      <div ref={box} tabIndex={-1} className="ended">
        <ErrorState error={error} onRetry={onRetry} />
      </div>
    );
  }
  const { title, safe, next } = errorWords(error);
  return (
    <div className="notice ended" role="status" ref={box} tabIndex={-1}>
      <IconCircleX className="ic" aria-hidden="true" />
      <p className="grow">
        <b>{title}</b>. {safe} {next}
      </p>
      <Button size="xs" variant="subtle" onClick={forgetRun}>
        {t('ui.close')}
      </Button>
    </div>
  );
}
