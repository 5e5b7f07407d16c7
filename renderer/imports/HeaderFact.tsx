// Where the table begins: lines above the header that are no data, and how many rows the header has.
import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactForm } from './FactMenu.tsx';
import type { Settings } from './file-work.ts';

const MOST_PREAMBLE = 200;
const MOST_HEADERS = 5;

type Props = {
  preambleRows: number;
  headerRows: number;
  isChosen: boolean;
  onChoose: (rows: Pick<Settings, 'preambleRows' | 'headerRows'>) => void;
};

export function HeaderFact({ preambleRows, headerRows, isChosen, onChoose }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState<{ above: number | string; rows: number | string }>({ above: 0, rows: 1 });
  const open = (next: boolean) => {
    setDraft({ above: preambleRows, rows: headerRows });
    setOpen(next);
  };
  const above = Number(draft.above);
  const rows = Number(draft.rows);
  const isValid = isWhole(above, MOST_PREAMBLE) && isWhole(rows, MOST_HEADERS);
  const header = headerRows === 0 ? t('imports.facts.noHeader') : t('imports.facts.headerRows', { count: headerRows });
  return (
    <FactForm
      label={t('imports.facts.header')}
      value={preambleRows === 0 ? header : t('imports.facts.headerBelow', { header, count: preambleRows })}
      isChosen={isChosen}
      isOpen={isOpen}
      onOpen={open}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isValid) return;
          setOpen(false);
          if (above !== preambleRows || rows !== headerRows) onChoose({ preambleRows: above, headerRows: rows });
        }}
      >
        <NumberInput
          label={t('imports.facts.preambleLabel')}
          description={t('imports.facts.preambleExplain')}
          value={draft.above}
          min={0}
          max={MOST_PREAMBLE}
          allowDecimal={false}
          onChange={(value) => setDraft((before) => ({ ...before, above: value }))}
        />
        <NumberInput
          label={t('imports.facts.headerLabel')}
          description={t('imports.facts.headerExplain')}
          value={draft.rows}
          min={0}
          max={MOST_HEADERS}
          allowDecimal={false}
          onChange={(value) => setDraft((before) => ({ ...before, rows: value }))}
        />
        <div className="row">
          <Button type="submit" disabled={!isValid}>
            {t('imports.facts.headerUse')}
          </Button>
          {isChosen && (
            <Button
              variant="subtle"
              onClick={() => {
                setOpen(false);
                onChoose({ preambleRows: undefined, headerRows: undefined });
              }}
            >
              {t('imports.facts.recognise')}
            </Button>
          )}
        </div>
      </form>
    </FactForm>
  );
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
