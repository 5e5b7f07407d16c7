// What was recognised in the file as a whole, each fact changeable where it stands.
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { type DateOrder, delimiters, type Product, products } from '../../shared/import/types.ts';
import { useFormat } from '../ui/use-format.ts';
import { EncodingFact } from './EncodingFact.tsx';
import { FactMenu } from './FactMenu.tsx';
import { useDecide } from './file-reading.ts';
import type { FileWork, Settings } from './file-work.ts';
import { HeaderFact } from './HeaderFact.tsx';
import { isAboutTable } from './question-groups.ts';
import { SourceFact } from './SourceFact.tsx';
import { useImportWords } from './use-import-words.ts';
import { ZoneFact } from './ZoneFact.tsx';

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const DECIMALS = ['.', ','] as const;
/** A plain table first: it is what most people mean when the proposal is wrong. */
const READ_AS: readonly (Product | 'none')[] = ['none', ...products];

type Props = { work: FileWork; detection: Detection };

/** What was said about columns by their position no longer fits once the columns are others. */
function withoutColumns({ mapping: _1, scales: _2, keptAsCode: _3, ...rest }: Settings): Settings {
  return rest;
}

export function FactsBar({ work: { settings }, detection }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const decide = useDecide();
  const change = (some: Settings) => decide((before) => ({ ...before, ...some }));
  /** Other columns: no choice about the old ones fits any more. */
  const changeTable = (some: Settings) =>
    decide(
      (before) => ({ ...withoutColumns(before), ...some }),
      ({ code }) => isAboutTable(code) || (code === 'sheet' && some.sheet !== undefined),
    );
  const isDateOpen = detection.questions.some(({ code }) => code === 'dateOrder');
  const dates = detection.dateOrder === null ? null : words.dateOrder(detection.dateOrder);
  const isText = detection.format === 'csv';
  return (
    <section className="facts" aria-label={t('imports.facts.title')}>
      <FactMenu
        label={t('imports.facts.looksLike')}
        words={t('imports.facts.looksLikeAs', {
          product: words.product(detection.looksLike ?? 'none'),
          format: t(`imports.formats.${detection.format}`),
        })}
        chosen={settings.product}
        choices={READ_AS}
        wordsOf={words.product}
        onChoose={(product) => changeTable({ product })}
      />
      {detection.sheets.length > 0 && (
        <FactMenu
          label={t('imports.facts.sheet')}
          words={detection.sheet ?? t('imports.facts.sheetOpen')}
          chosen={settings.sheet}
          choices={detection.sheets.map(({ name }) => name)}
          wordsOf={(name) => {
            const sheet = detection.sheets.find((other) => other.name === name);
            const params = { name, rows: format.number(sheet?.rowCount ?? 0) };
            return sheet?.isHidden
              ? t('imports.facts.sheetHiddenWithRows', params)
              : t('imports.facts.sheetWithRows', params);
          }}
          onChoose={(sheet) => changeTable({ sheet, preambleRows: undefined, headerRows: undefined })}
        />
      )}
      <HeaderFact
        preambleRows={detection.preambleRows}
        headerRows={detection.headerRows}
        isChosen={settings.preambleRows !== undefined || settings.headerRows !== undefined}
        onChoose={changeTable}
      />
      {isText && (
        <EncodingFact
          detection={detection}
          chosen={settings.encoding}
          onChoose={(encoding) =>
            // Other bytes make other words: what was asked about them no longer stands.
            decide(
              (before) => ({ ...before, encoding }),
              ({ code }) => isAboutTable(code),
            )
          }
        />
      )}
      {isText && (
        <FactMenu
          label={t('imports.facts.delimiter')}
          words={words.delimiter(detection.delimiter)}
          chosen={settings.delimiter}
          choices={delimiters}
          wordsOf={words.delimiter}
          onChoose={(delimiter) => changeTable({ delimiter })}
        />
      )}
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
