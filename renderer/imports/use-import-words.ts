// The engine's closed lists and messages in the person's language. The sentences are in the catalogue, none stands here.
import { useTranslation } from 'react-i18next';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import {
  type DateOrder,
  type Delimiter,
  type Encoding,
  encodings,
  type FixedTarget,
  fixedTargets,
  type Message,
  type Product,
  products,
} from '../../shared/import/types.ts';
import { textOf } from '../texts/translate.ts';
import { useFormat } from '../ui/use-format.ts';

/** Targets that carry a name. */
export const namedKinds = ['comment', 'behaviour', 'extra'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** A target taken apart: a fixed one, or a kind with its name. */
export type TargetParts =
  | { readonly kind: FixedTarget; readonly name: null }
  | { readonly kind: NamedKind; readonly name: string };

/** Takes a target as the contract carries it apart; a text that is none counts as not imported. */
export function targetParts(target: string): TargetParts {
  const kind = namedKinds.find((named) => target.startsWith(`${named}:`));
  if (kind !== undefined) return { kind, name: target.slice(kind.length + 1) };
  return { kind: fixedTargets.find((fixed) => fixed === target) ?? 'ignore', name: null };
}

const DELIMITER_KEYS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const DECIMAL_KEYS = { '.': 'point', ',': 'comma' } as const;

export function useImportWords() {
  const { t } = useTranslation();
  const format = useFormat();

  function target(text: string): string {
    const { kind, name } = targetParts(text);
    return name === null ? t(`imports.targets.${kind}`) : t(`imports.named.${kind}`, { name });
  }

  function parameter(key: string, value: string | number): string | number {
    // `count` chooses the plural and is formatted by the catalogue.
    if (typeof value === 'number') return key === 'count' ? value : format.number(value);
    if (key === 'target') return target(value);
    const product = key === 'product' ? products.find((known) => known === value) : undefined;
    if (product !== undefined) return t(`imports.products.${product}`);
    const encoding = key === 'encoding' ? encodings.find((known) => known === value) : undefined;
    return encoding === undefined ? value : t(`imports.encodings.${encoding}`);
  }

  return {
    target,
    /** The whole sentence of a message of the engine. */
    message: ({ code, params }: Message) =>
      textOf(
        'import',
        code,
        Object.fromEntries(Object.entries(params).map(([key, value]) => [key, parameter(key, value)])),
      ),
    encoding: (value: Encoding) => t(`imports.encodings.${value}`),
    delimiter: (value: Delimiter) => t(`imports.delimiters.${DELIMITER_KEYS[value]}`),
    product: (value: Product | 'none') => t(`imports.products.${value}`),
    dateOrder: (value: DateOrder) => t(`imports.dateOrders.${value}`),
    decimal: (value: '.' | ',') => t(`imports.decimals.${DECIMAL_KEYS[value]}`),
    /** "0–10", with a word where the smallest number is the best. */
    scale: ({ min, max, isReversed }: NonNullable<DetectedColumn['scale']>) => {
      const range = t('imports.scale.range', { min: format.number(min), max: format.number(max) });
      return isReversed ? t('imports.scale.reversed', { range }) : range;
    },
  };
}

/** How sure the engine is of a column; a person's own choice is as sure as it gets. */
export type Certainty = 'sure' | 'proposed' | 'asks';

/** From here on a guess needs no second look: the header's word and the values say the same. */
const SURE_FROM = 0.8;

export function certaintyOf(column: Pick<DetectedColumn, 'confidence'>, isAsked: boolean): Certainty {
  if (isAsked) return 'asks';
  return column.confidence >= SURE_FROM ? 'sure' : 'proposed';
}

/** Hides most of an e-mail address or number on screen: enough to recognise, too little to copy. */
export function masked(text: string): string {
  const at = text.indexOf('@');
  if (at > 0) return `${text.slice(0, 1)}•••${text.slice(at)}`;
  return text.length <= 4 ? '•••' : `${text.slice(0, 2)}•••${text.slice(-2)}`;
}
