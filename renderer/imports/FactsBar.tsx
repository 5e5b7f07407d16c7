// What was recognised in the file as a whole, each fact changeable where it stands.
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { type DateOrder, delimiters, encodings } from '../../shared/import/types.ts';
import { FactMenu } from './FactMenu.tsx';
import { decide, type FileWork, type Settings } from './file-work.ts';
import { SourceFact } from './SourceFact.tsx';
import { useImportWords } from './use-import-words.ts';
import { ZoneFact } from './ZoneFact.tsx';

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const DECIMALS = ['.', ','] as const;

type Props = { work: FileWork; detection: Detection };

export function FactsBar({ work: { settings }, detection }: Props) {
  const { t } = useTranslation();
  const words = useImportWords();
  const change = (some: Settings) => decide((before) => ({ ...before, ...some }));
  const isDateOpen = detection.questions.some(({ code }) => code === 'dateOrder');
  const dates = detection.dateOrder === null ? null : words.dateOrder(detection.dateOrder);
  return (
    <section className="facts" aria-label={t('imports.facts.title')}>
      <div className="fact is-fixed">
        <span className="t3">{t('imports.facts.format')}</span>
        <span>{t('imports.facts.csv', { count: detection.headerRows })}</span>
      </div>
      <FactMenu
        label={t('imports.facts.encoding')}
        words={words.encoding(detection.encoding)}
        chosen={settings.encoding}
        choices={encodings}
        wordsOf={words.encoding}
        onChoose={(encoding) =>
          // Other bytes make other words: what was asked about them no longer stands.
          decide(
            (before) => ({ ...before, encoding }),
            () => true,
          )
        }
      />
      <FactMenu
        label={t('imports.facts.delimiter')}
        words={words.delimiter(detection.delimiter)}
        chosen={settings.delimiter}
        choices={delimiters}
        wordsOf={words.delimiter}
        onChoose={(delimiter) =>
          // Other columns: no choice about the old ones fits any more.
          decide(
            ({ mapping: _, ...before }) => ({ ...before, delimiter }),
            () => true,
          )
        }
      />
      <FactMenu
        label={t('imports.facts.dates')}
        words={dates ?? (isDateOpen ? t('imports.facts.datesOpen') : t('imports.facts.datesClear'))}
        chosen={settings.dateOrder}
        choices={DATE_ORDERS}
        wordsOf={words.dateOrder}
        onChoose={(dateOrder) =>
          decide(
            (before) => ({ ...before, dateOrder }),
            ({ code }) => code === 'dateOrder',
          )
        }
      />
      <FactMenu
        label={t('imports.facts.decimal')}
        words={detection.decimal === null ? t('imports.facts.noDecimals') : words.decimal(detection.decimal)}
        chosen={settings.decimal}
        choices={DECIMALS}
        wordsOf={words.decimal}
        onChoose={(decimal) => change({ decimal })}
      />
      <ZoneFact
        zone={detection.zone}
        isAssumed={detection.zoneIsAssumed}
        isChosen={settings.zone !== undefined}
        onChoose={(zone) => change({ zone })}
      />
      <SourceFact
        name={detection.sourceName}
        isChosen={settings.sourceName !== undefined}
        onChoose={(sourceName) => change({ sourceName })}
      />
    </section>
  );
}
