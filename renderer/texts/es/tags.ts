// Spanish texts: tags.
import type { tags as english } from '../en/tags.ts';
import type { Shape } from '../shape.ts';

export const tags = {} as const satisfies Shape<typeof english>;
