// Where one of several files stands, in words: read, ready with what will happen, asking, on its way, imported, refused and why.
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconHelpCircle,
  IconHistory,
  IconTableOff,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useProgress } from '../data/events.ts';
import { useErrorWords } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import { useReadingId } from './file-reading.ts';
import type { FileState } from './file-states.ts';
import type { FileWork } from './file-work.ts';
import { ResultWords } from './ResultWords.tsx';
import { RowProgress } from './RowProgress.tsx';
import { WillHappen } from './WillHappen.tsx';

type Props = { state: FileState; work: FileWork; result: ImportResult | undefined };

export function QueueState({ state, work, result }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const errorWords = useErrorWords();
  const readingId = useReadingId();
  const reading = useProgress('detect');
  const { detection } = work;
  const willHappen = detection !== null && (
    <span className="t2">
      <WillHappen detection={detection} isSumKnown />
    </span>
  );
  switch (state.kind) {
    case 'reading': {
      const isRead = readingId === work.file.fileId;
      const share = isRead && reading?.share != null ? format.percent(reading.share) : '';
      return (
        <Line icon={<IconCircleDashed className="ic" aria-hidden="true" />} tone="t2">
          {isRead ? t('imports.queue.reading', { share }) : t('imports.queue.waits')}
        </Line>
      );
    }
    case 'ready':
      return <Line icon={<IconCircleCheck className="ic ok" aria-hidden="true" />}>{willHappen}</Line>;
    case 'asks':
      return (
        <Line icon={<IconHelpCircle className="ic ok" aria-hidden="true" />} tone="asks">
          {t('imports.queue.asks', { count: state.questionCount })}
        </Line>
      );
    case 'known':
      return (
        <Line icon={<IconHistory className="ic" aria-hidden="true" />} tone="t2">
          {t('imports.known.title')}
        </Line>
      );
    case 'empty':
      return (
        <Line icon={<IconTableOff className="ic" aria-hidden="true" />} tone="t2">
          {t('imports.noRows.title')}
        </Line>
      );
    case 'queued':
      return (
        <Line icon={<IconCircleDashed className="ic" aria-hidden="true" />} tone="t2">
          {t('imports.queue.waitsForImport')}
        </Line>
      );
    case 'importing':
      return <RowProgress />;
    case 'imported':
      return (
        <Line icon={<IconCircleCheck className="ic ok" aria-hidden="true" />}>
          {result === undefined ? t('imports.queue.done') : <ResultWords result={result} />}
        </Line>
      );
    case 'failed':
    case 'refused': {
      const { title, safe, next } = errorWords(state.error);
      return (
        <Line icon={<IconAlertTriangle className="ic bad" aria-hidden="true" />}>
          <b>{title}.</b>{' '}
          <span className="t2">
            {safe} {next}
          </span>
        </Line>
      );
    }
  }
}

function Line({ icon, tone, children }: { icon: ReactNode; tone?: string; children: ReactNode }) {
  return (
    <span className={tone === undefined ? 'queue-state' : `queue-state ${tone}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
