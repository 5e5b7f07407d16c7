// Targets as text: what a person or a stored mapping may say, and the name inside `behaviour:`, `comment:` and `extra:`.
import { AppError } from '../contract/errors.ts';
import { fixedTargets, type Target } from './types.ts';

const LONGEST_NAME = 180;

/** The target that a text names. @throws AppError `call.invalid` for any other text */
export function parseTarget(text: string): Target {
  const fixed = fixedTargets.find((target) => target === text);
  if (fixed !== undefined) return fixed;
  for (const kind of ['behaviour', 'comment', 'extra'] as const) {
    const name = text.slice(kind.length + 1).trim();
    if (text.startsWith(`${kind}:`) && name !== '' && name.length <= LONGEST_NAME) return `${kind}:${name}`;
  }
  throw new AppError('call.invalid', { field: 'target', value: text.slice(0, 60) });
}

/** A target named after its header; a whole question is cut to a length a name may have. */
export function namedTarget(kind: 'behaviour' | 'comment' | 'extra', header: string): Target {
  return `${kind}:${header.slice(0, LONGEST_NAME).trim()}`;
}

/** The name in `behaviour:`, `comment:` or `extra:`; '' for a fixed target. */
export function targetName(target: Target): string {
  const colon = target.indexOf(':');
  return colon < 0 ? '' : target.slice(colon + 1);
}

/** A column from which the answer itself comes; a file needs at least one. */
export function isAnswerTarget(target: Target): boolean {
  return (
    target === 'nps' ||
    target === 'csat' ||
    target === 'ces' ||
    target === 'resolution' ||
    target.startsWith('behaviour:') ||
    target.startsWith('comment:')
  );
}

export function isDateTarget(target: Target): target is 'respondedAt' | 'interactionAt' {
  return target === 'respondedAt' || target === 'interactionAt';
}
