// Spanish texts: comment list.
import type { comments as english } from '../en/comments.ts';
import type { Shape } from '../shape.ts';

export const comments = {} as const satisfies Shape<typeof english>;
