// One column of the file: name, values, what it is stored as and how, how the first value looks then, why, and how sure that is.
import {
  IconAlertTriangle,
  IconArrowRight,
  IconCircleCheck,
  IconCircleHalf2,
  IconHelpCircle,
  IconHistory,
  IconKey,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn, Detection } from '../../shared/contract/imports.ts';
import { CodeSwitch } from './CodeSwitch.tsx';
import { isTroubling } from './column-groups.ts';
import { useDecide } from './file-reading.ts';
import type { Settings } from './file-work.ts';
import { ScaleMenu } from './ScaleMenu.tsx';
import { StoredValue } from './StoredValue.tsx';
import { shownCell } from './shown-cell.ts';
import { TargetPicker } from './TargetPicker.tsx';
import { certaintyOf, masked, useImportWords } from './use-import-words.ts';

const ICONS = { sure: IconCircleCheck, proposed: IconCircleHalf2, asks: IconHelpCircle, before: IconHistory };
/** Values of the column that are shown beside its name. */
const VALUES = 3;

type Props = { column: DetectedColumn; detection: Detection; settings: Settings; isAsked: boolean };

export function MappingRow({ column, detection, settings, isAsked }: Props) {
  const { t } = useTranslation();
  const words = useImportWords();
  const decide = useDecide();
  const { header, label, position, warnings, isKeptAsCode, filledCount } = column;
  const key = String(position);
  const isChosen = Object.hasOwn(settings.mapping ?? {}, key);
  const isFromProfile = column.reason.code === 'fromProfile' && !isChosen && !isAsked;
  // Of hundreds of extra fields nobody wants to read the same sentence.
  const isPlainExtra = column.reason.code === 'keptAsExtra' && warnings.length === 0;
  const certainty = certaintyOf(column, isAsked);
  const Icon = ICONS[isFromProfile ? 'before' : certainty];
  // Cell and stored value of the same row, so that the one explains the other.
  const row = detection.preview.find(
    ({ outcome, cells }) => outcome === 'stored' && (cells[position] ?? '').trim() !== '',
  );
  const values = valuesOf(column, row?.cells[position]);
  const chooseTarget = (target: string | null) =>
    decide(
      (before) => {
        const { [key]: _target, ...others } = before.mapping ?? {};
        const { [key]: _scale, ...scales } = before.scales ?? {};
        return { ...before, scales, mapping: target === null ? others : { ...others, [key]: target } };
      },
      (question) => question.column === position || question.code === 'nothingMapped',
    );
  const reason = (
    <>
      {warnings.map((warning) => (
        <span key={`${warning.code} ${JSON.stringify(warning.params)}`} className="warning-line">
          {isTroubling(warning) && <IconAlertTriangle className="ic warn" aria-hidden="true" />}
          {words.message(warning)}
        </span>
      ))}
      <span className="warning-line">{words.message(column.reason)}</span>
    </>
  );
  return (
    <tr className={isAsked ? 'asks' : undefined}>
      <th scope="row" className="row-head">
        <span className="clip" title={t('imports.map.nameAndFilled', { name: label ?? header, count: filledCount })}>
          {header}
        </span>
        {label !== undefined && label !== header && (
          <span className="t2 clip" title={label}>
            {label}
          </span>
        )}
        {!isPlainExtra && <span className="t3 only-narrow reason-text">{reason}</span>}
      </th>
      <td className="t2">
        <span className="first-value">
          <span className="clip" title={values.join('\n')}>
            {values.length === 0 ? t('ui.none') : values.join(' · ')}
          </span>
          <IconArrowRight className="ic" aria-hidden="true" />
        </span>
      </td>
      <td>
        <span className="how">
          <TargetPicker column={column} isAsked={isAsked} isChosen={isChosen} onChoose={chooseTarget} />
          <ScaleMenu column={column} chosen={settings.scales?.[key]} />
          <CodeSwitch column={column} chosen={settings.keptAsCode?.[key]} />
        </span>
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
          {isChosen
            ? t('imports.map.chosen')
            : isFromProfile
              ? t('imports.map.asBefore')
              : t(`imports.map.certainties.${certainty}`)}
        </span>
      </td>
    </tr>
  );
}

/** Different values of the column, the one whose stored form is shown first. */
function valuesOf({ samples, isKeptAsCode }: DetectedColumn, first: string | undefined): string[] {
  const written = [...(first === undefined ? [] : [first]), ...samples].map((value) => shownCell(value.trim()));
  const all = isKeptAsCode ? written.filter(Boolean).map(masked) : written;
  return [...new Set(all.filter((value) => value !== ''))].slice(0, VALUES);
}
