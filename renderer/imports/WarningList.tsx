// What a person should know about the file as a whole before importing it, or about the import afterwards.
import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../shared/import/types.ts';
import { isTroubling } from './column-groups.ts';
import { useImportWords } from './use-import-words.ts';

/** A file with hundreds of columns may have something to say about each. */
const SHOWN = 6;

export function WarningList({ warnings }: { warnings: readonly Message[] }) {
  const { t } = useTranslation();
  const words = useImportWords();
  const [isWhole, setWhole] = useState(false);
  const sentence = (warning: Message) => {
    const { column } = warning.params;
    return column === undefined
      ? words.message(warning)
      : t('imports.ofColumn', { column, text: words.message(warning) });
  };
  // What was merely found out about a column stands beside the column; of the whole file everything counts.
  const said = warnings.filter((warning) => warning.params['column'] === undefined || isTroubling(warning));
  const sentences = [...new Set(said.map(sentence))];
  if (sentences.length === 0) return null;
  const shown = isWhole ? sentences : sentences.slice(0, SHOWN);
  return (
    <div className="warnings">
      <ul aria-label={t('imports.warnings')}>
        {shown.map((text) => (
          <li key={text}>
            <IconInfoCircle className="ic" aria-hidden="true" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {shown.length < sentences.length && (
        <Button size="xs" variant="subtle" onClick={() => setWhole(true)}>
          {t('imports.moreWarnings', { count: sentences.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
