// What a screen shows when there is nothing, something failed, or it is still coming.
import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/contract/errors.ts';
import { errorWords } from './error-words.ts';
import { useFormat } from './use-format.ts';

type EmptyProps = {
  icon: Icon;
  title: string;
  text: string;
  /** One button, and at most one quiet one beside it. */
  action?: ReactNode;
  isPage?: boolean;
};

/** Nothing here yet, or nothing that matches: says what to do next. */
export function EmptyState({ icon: Icon, title, text, action, isPage = false }: EmptyProps) {
  return (
    <div className={isPage ? 'state is-page' : 'state'}>
      <div className="state-icon">
        <Icon className="ic" aria-hidden="true" />
      </div>
      <h2>{title}</h2>
      <p>{text}</p>
      {action !== undefined && <div className="row">{action}</div>}
    </div>
  );
}

/** Words of an error in the formats on screen. */
export function useErrorWords(): (error: AppError) => { title: string; safe: string; next: string } {
  const format = useFormat();
  return (error) => errorWords(error, format);
}

/** What happened, what is safe, what to do. */
export function ErrorState({
  error,
  onRetry,
  children,
}: {
  error: AppError;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { title, safe, next } = useErrorWords()(error);
  return (
    <div className="state" role="alert">
      <div className="state-icon danger">
        <IconAlertTriangle className="ic" aria-hidden="true" />
      </div>
      <h2>{title}</h2>
      <p>
        {safe} {next}
      </p>
      {(onRetry || children) && (
        <div className="row">
          {onRetry && <Button onClick={onRetry}>{t('ui.tryAgain')}</Button>}
          {children}
        </div>
      )}
    </div>
  );
}

const WIDTHS = ['40%', '72%', '92%', '64%', '80%', '56%'];

/** Grey lines in place of what is coming; only after 150 ms, so that quick answers never flash. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className="skel-block" role="status">
      <span className="vh">{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never change places.
        <div key={line} className="skel" style={{ width: WIDTHS[line % WIDTHS.length] ?? '60%' }} />
      ))}
    </div>
  );
}

type LoadedProps<T> = {
  query: Pick<UseQueryResult<T, AppError>, 'data' | 'error' | 'refetch'>;
  lines?: number;
  children: (data: T) => ReactNode;
};

/** Shows the skeleton, the error or what `children` makes of the answer. */
export function Loaded<T>({ query, lines, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return lines === undefined ? <Skeleton /> : <Skeleton lines={lines} />;
}
