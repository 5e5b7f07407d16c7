// German texts: notes.
import type { notes as english } from '../en/notes.ts';
import type { Shape } from '../shape.ts';

export const notes = {} as const satisfies Shape<typeof english>;
