// How each column is read: what needs a look first, then what was recognised; extra fields folded where there are many.
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { Section } from '../ui/Page.tsx';
import { type ColumnGroupKey, findColumns, groupColumns, LISTED_WHOLE } from './column-groups.ts';
import type { Settings } from './file-work.ts';
import { MappingGroup } from './MappingGroup.tsx';
import { useImportWords } from './use-import-words.ts';

type Props = { detection: Detection; settings: Settings; asked: ReadonlySet<number> };

export function MappingTable({ detection, settings, asked }: Props) {
  const { t } = useTranslation();
  const words = useImportWords();
  const [search, setSearch] = useState('');
  const { columns } = detection;
  const isWhole = columns.length <= LISTED_WHOLE;
  const isSearching = search.trim() !== '';
  const found = findColumns(columns, search, words.target);
  // A row must not run away under the hand that changes it: columns keep their place until the table is another one.
  const places = useRef<{ shape: string; placed: Map<number, ColumnGroupKey> }>({ shape: '', placed: new Map() });
  const shape = columns.map(({ header }) => header).join('\n');
  if (places.current.shape !== shape) places.current = { shape, placed: new Map() };
  const groups = isWhole || isSearching ? [] : groupColumns(found, asked, places.current.placed);
  const check = groups.find(({ key }) => key === 'check')?.columns.length ?? 0;

  return (
    <Section
      title={t('imports.map.title')}
      answer={
        check > 0
          ? t('imports.map.answerCheck', { count: check, columns: t('imports.map.columns', { count: columns.length }) })
          : t('imports.map.answer', { count: columns.length })
      }
      id="columns"
      aside={
        !isWhole && (
          <TextInput
            size="xs"
            type="search"
            className="find-column"
            aria-label={t('imports.map.find')}
            placeholder={t('imports.map.find')}
            leftSection={<IconSearch className="ic" aria-hidden="true" />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )
      }
    >
      <table className="tbl dense mapping">
        <thead>
          <tr>
            <th scope="col" className="w-name">
              {t('imports.map.column')}
            </th>
            <th scope="col" className="w-first">
              {t('imports.map.values')}
            </th>
            <th scope="col" className="w-target">
              {t('imports.map.storedAs')}
            </th>
            <th scope="col" className="w-value">
              {t('imports.map.value')}
            </th>
            <th scope="col" className="only-wide">
              {t('imports.map.why')}
            </th>
            <th scope="col" className="r w-certainty">
              <span className="vh">{t('imports.map.certainty')}</span>
            </th>
          </tr>
        </thead>
        {groups.length === 0 ? (
          <MappingGroup group={null} columns={found} detection={detection} settings={settings} asked={asked} />
        ) : (
          groups.map(({ key, columns: members }) => (
            <MappingGroup
              key={key}
              group={key}
              columns={members}
              detection={detection}
              settings={settings}
              asked={asked}
              onBulkChange={() => {
                places.current = { shape: '', placed: new Map() };
              }}
            />
          ))
        )}
      </table>
      {isSearching && (
        <p className="s t2 found" role="status">
          {t('imports.map.found', { count: found.length })}
        </p>
      )}
    </Section>
  );
}
