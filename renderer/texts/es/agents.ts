// Spanish texts: agents list and agent page.
import type { agents as english } from '../en/agents.ts';
import type { Shape } from '../shape.ts';

export const agents = {} as const satisfies Shape<typeof english>;
