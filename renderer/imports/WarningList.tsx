// What a person should know about the file as a whole before importing it, or about the import afterwards.
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../shared/import/types.ts';
import { useImportWords } from './use-import-words.ts';

export function WarningList({ warnings }: { warnings: readonly Message[] }) {
  const { t } = useTranslation();
  const words = useImportWords();
  if (warnings.length === 0) return null;
  const sentence = (warning: Message) => {
    const { column } = warning.params;
    return column === undefined
      ? words.message(warning)
      : t('imports.ofColumn', { column, text: words.message(warning) });
  };
  const sentences = [...new Set(warnings.map(sentence))];
  return (
    <ul className="warnings" aria-label={t('imports.warnings')}>
      {sentences.map((text) => (
        <li key={text}>
          <IconInfoCircle className="ic" aria-hidden="true" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
