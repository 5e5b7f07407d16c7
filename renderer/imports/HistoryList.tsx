// The earlier imports: newest first, narrowed by a word, read on page by page where there are hundreds.
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { plain } from './column-groups.ts';
import { HistoryTable } from './HistoryTable.tsx';
import { UndoDialog } from './UndoDialog.tsx';

/** A list that can be overlooked needs no search. */
const SEARCH_FROM = 12;

type Props = {
  imports: readonly ImportResult[];
  /** Reads older ones; absent when all are there. */
  onMore: (() => void) | undefined;
};

export function HistoryList({ imports, onMore }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [undone, setUndone] = useState<ImportResult | null>(null);
  const wanted = plain(search.trim());
  const shown = imports.filter(({ fileName, sourceName, personName, state }) =>
    plain([fileName, sourceName, personName ?? '', t(`imports.states.${state}`)].join(' ')).includes(wanted),
  );
  return (
    <>
      {imports.length >= SEARCH_FROM && (
        <TextInput
          size="xs"
          type="search"
          className="find-import"
          aria-label={t('imports.history.find')}
          placeholder={t('imports.history.find')}
          leftSection={<IconSearch className="ic" aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {shown.length > 0 && <HistoryTable imports={shown} onUndo={setUndone} />}
      {shown.length === 0 && (
        <p className="t2 none-found" role="status">
          {t('imports.history.noneFound', { search })}{' '}
          <Button size="xs" variant="subtle" onClick={() => setSearch('')}>
            {t('imports.history.showAll')}
          </Button>
        </p>
      )}
      {onMore !== undefined && (
        <Button size="xs" variant="subtle" className="older" onClick={onMore}>
          {t('imports.history.older')}
        </Button>
      )}
      {undone !== null && <UndoDialog result={undone} onClose={() => setUndone(null)} />}
    </>
  );
}
