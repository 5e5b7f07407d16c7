// What gathers while one record is read: the response in the making and everything said about it. Reused for every record.
import type { Message, ParsedComment, ParsedRating, ParsedResponse } from './types.ts';

export type Draft = {
  -readonly [Key in keyof ParsedResponse]: Key extends 'ratings'
    ? ParsedRating[]
    : Key extends 'comments'
      ? ParsedComment[]
      : Key extends 'extra' | 'raw'
        ? Record<string, string> | null
        : ParsedResponse[Key];
};

export class RowState {
  draft: Draft;
  flags: Message[] = [];
  /** Why the row cannot be stored. */
  rejection: Message | null = null;
  /** Why the row says itself that it is no answer. */
  notAnswer: Message | null = null;
  /** A score, resolution or comment was given, readable or not. */
  hasAnswer = false;
  readonly #hasSafeNames: boolean;

  /** @param headers names of columns; `__proto__` among them needs objects without a prototype, which are slower */
  constructor(draft: Draft, headers: readonly string[]) {
    this.draft = draft;
    this.#hasSafeNames = !headers.includes('__proto__');
  }

  begin(draft: Draft): void {
    this.draft = draft;
    if (this.flags.length > 0) this.flags = [];
    this.rejection = null;
    this.notAnswer = null;
    this.hasAnswer = false;
  }

  keepRaw(header: string, cell: string): void {
    this.draft.raw ??= this.#record();
    this.draft.raw[header] = cell;
  }

  keepExtra(name: string, text: string): void {
    this.draft.extra ??= this.#record();
    this.draft.extra[name] = text;
  }

  #record(): Record<string, string> {
    return this.#hasSafeNames ? {} : Object.create(null);
  }
}
