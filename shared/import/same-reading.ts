// Whether two plans of a file make the same of every record, whatever they say beside that. Only the comparison.
import type { FilePlan } from './types.ts';

/** Everything a plan decides about records and cells; reasons, samples and counts decide nothing. */
function decisions({ layout, columns, zone, sourceName, questions }: FilePlan): unknown {
  // Which line ends a file uses is said of it, not needed to read it.
  const { lineEnd: _lineEnd, tails = [], ...read } = layout;
  return {
    layout: { ...read, tails },
    columns: columns.map(
      ({
        reason: _reason,
        confidence: _confidence,
        samples: _samples,
        filledCount: _count,
        warnings: _warnings,
        ...column
      }) => column,
    ),
    zone,
    sourceName,
    questions: questions.map(({ code, column }) => ({ code, column })),
  };
}

/** JSON with the keys of objects in order; what is undefined is absent. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1)))
      : item,
  );
}

export function isSameReading(left: FilePlan, right: FilePlan): boolean {
  return ordered(decisions(left)) === ordered(decisions(right));
}
