// The scale of a score column and which end of it is the best, both changeable where they stand. Nothing for other columns.
import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { useDecide } from './file-reading.ts';
import { useImportWords } from './use-import-words.ts';

/** Scales that surveys use; what a column has beyond them is offered as well. */
const KNOWN: readonly (readonly [min: number, max: number])[] = [
  [0, 10],
  [1, 10],
  [1, 5],
  [0, 5],
  [1, 7],
  [1, 6],
  [1, 4],
  [1, 3],
  [0, 1],
  [0, 100],
];

type Props = {
  column: DetectedColumn;
  /** As settings write it: `1-5`, or `5-1` where the smallest number is the best. */
  chosen: string | undefined;
};

export function ScaleMenu({ column, chosen }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const decide = useDecide();
  const { scale, target, position, header } = column;
  // NPS has one scale by definition; values outside it are faulty, not on another scale.
  if (scale === undefined || target === 'nps') return null;
  const key = String(position);
  const choose = (value: string | undefined) =>
    decide(
      (before) => {
        const { [key]: _, ...others } = before.scales ?? {};
        return { ...before, scales: value === undefined ? others : { ...others, [key]: value } };
      },
      ({ code }) => code === `scale:${key}` || code === `answerCodes:${key}`,
    );
  const written = (min: number, max: number, isReversed: boolean) => (isReversed ? `${max}-${min}` : `${min}-${max}`);
  const isKnown = KNOWN.some(([min, max]) => min === scale.min && max === scale.max);
  const offered = isKnown ? KNOWN : [[scale.min, scale.max] as const, ...KNOWN];
  const best = (isReversed: boolean) =>
    t(isReversed ? 'imports.scale.lowest' : 'imports.scale.highest', {
      value: format.number(isReversed ? scale.min : scale.max),
    });
  const check = <IconCheck className="ic" aria-hidden="true" />;
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className="scale-button"
          data-chosen={chosen !== undefined || undefined}
          aria-label={t('imports.scale.of', { column: header, scale: words.scale(scale) })}
        >
          <span className="clip">{words.scale(scale)}</span>
          <IconChevronDown className="ic" aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="scale-menu">
        {chosen !== undefined && (
          <>
            <Menu.Item onClick={() => choose(undefined)}>{t('imports.facts.recognise')}</Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Label>{t('imports.scale.direction')}</Menu.Label>
        <Menu.RadioGroup
          value={scale.isReversed ? 'lowest' : 'highest'}
          onChange={(value) => choose(written(scale.min, scale.max, value === 'lowest'))}
        >
          <Menu.RadioItem value="highest" closeMenuOnClick checkIcon={check}>
            {best(false)}
          </Menu.RadioItem>
          <Menu.RadioItem value="lowest" closeMenuOnClick checkIcon={check}>
            {best(true)}
          </Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('imports.scale.title')}</Menu.Label>
        <Menu.RadioGroup
          value={written(scale.min, scale.max, false)}
          onChange={(value) => choose(turned(value, scale.isReversed))}
        >
          {offered.map(([min, max]) => (
            <Menu.RadioItem
              key={written(min, max, false)}
              value={written(min, max, false)}
              closeMenuOnClick
              checkIcon={check}
            >
              {t('imports.scale.range', { min: format.number(min), max: format.number(max) })}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The same scale with the direction that holds. */
function turned(value: string, isReversed: boolean): string {
  return isReversed ? value.split('-').reverse().join('-') : value;
}
