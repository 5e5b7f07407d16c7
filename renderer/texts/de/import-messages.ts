// German texts: messages of the import engine (shared/import), by code.
import type { importMessages as english } from '../en/import-messages.ts';
import type { Shape } from '../shape.ts';

export const importMessages = {} as const satisfies Shape<typeof english>;
