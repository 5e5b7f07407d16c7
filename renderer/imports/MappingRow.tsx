// One column of the file: name, first value, what it is stored as, how the value looks then, why, and how sure that is.
import {
  IconAlertTriangle,
  IconArrowRight,
  IconCircleCheck,
  IconCircleHalf2,
  IconHelpCircle,
  IconKey,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn, Detection } from '../../shared/contract/imports.ts';
import { decide } from './file-work.ts';
import { StoredValue } from './StoredValue.tsx';
import { TargetPicker } from './TargetPicker.tsx';
import { certaintyOf, masked, useImportWords } from './use-import-words.ts';

const ICONS = { sure: IconCircleCheck, proposed: IconCircleHalf2, asks: IconHelpCircle };

type Props = { column: DetectedColumn; detection: Detection; isAsked: boolean; isChosen: boolean };

function chooseTarget({ position }: DetectedColumn, target: string | null): void {
  const key = String(position);
  decide(
    (before) => {
      const { [key]: _, ...others } = before.mapping ?? {};
      return { ...before, mapping: target === null ? others : { ...others, [key]: target } };
    },
    (question) => question.column === position || question.code === 'nothingMapped',
  );
}

export function MappingRow({ column, detection, isAsked, isChosen }: Props) {
  const { t } = useTranslation();
  const words = useImportWords();
  const { header, position, samples, warnings, isKeptAsCode } = column;
  const certainty = certaintyOf(column, isAsked);
  const Icon = ICONS[certainty];
  // Cell and stored value of the same row, so that the one explains the other.
  const row = detection.preview.find(
    ({ outcome, cells }) => outcome === 'stored' && (cells[position] ?? '').trim() !== '',
  );
  const cell = row?.cells[position] ?? samples[0] ?? '';
  const shownCell = isKeptAsCode ? masked(cell) : cell;
  // What may need a second look stands before what went well.
  const why = [...warnings, column.reason].map(words.message).join(' · ');
  const reason = (
    <>
      {warnings.length > 0 && <IconAlertTriangle className="ic warn" aria-hidden="true" />}
      {why}
    </>
  );
  return (
    <tr className={isAsked ? 'asks' : undefined}>
      <th scope="row" className="row-head">
        <span className="clip" title={header}>
          {header}
        </span>
        <span className="t3 only-narrow reason-text">{reason}</span>
      </th>
      <td className="t2">
        <span className="first-value">
          <span className="clip" title={shownCell}>
            {shownCell === '' ? t('ui.none') : shownCell}
          </span>
          <IconArrowRight className="ic" aria-hidden="true" />
        </span>
      </td>
      <td>
        <TargetPicker
          column={column}
          isAsked={isAsked}
          isChosen={isChosen}
          onChoose={(target) => chooseTarget(column, target)}
        />
      </td>
      <td>
        <span className="stored">
          {isKeptAsCode && column.target !== 'ignore' && (
            <IconKey className="ic" role="img" title={t('imports.map.keptAsCode')} />
          )}
          <StoredValue column={column} value={row?.stored[position] ?? null} isAsked={isAsked} isPlain />
        </span>
      </td>
      <td className="t2 only-wide why">
        <span className="reason-text">{reason}</span>
      </td>
      <td className="r">
        <span className={`badge ${certainty}`}>
          <Icon className="ic" aria-hidden="true" />
          {isChosen ? t('imports.map.chosen') : t(`imports.map.certainties.${certainty}`)}
        </span>
      </td>
    </tr>
  );
}
