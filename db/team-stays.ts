// Stays in teams out of the days on which responses name a team. Pure; where the days come from and where the stays go is not here.

/** First and last day an agent's responses name a team (days since 1970-01-01). */
export type TeamSpan = { readonly teamId: number; readonly firstOn: number; readonly lastOn: number };
/** `untilOn`: first day no longer in the team; null while it lasts. */
export type TeamStay = { readonly teamId: number; readonly fromOn: number; readonly untilOn: number | null };

/** `fromOn` of a stay whose beginning nobody knows. */
export const ALWAYS = 0;

/**
 * Stays without gaps or overlaps out of spans that may have both: on each day the team named most recently for the first time
 * counts, as long as it is still named later; between two teams the earlier one lasts until the next begins.
 */
export function staysOf(spans: readonly TeamSpan[]): TeamStay[] {
  const days = [...new Set(spans.flatMap((span) => [span.firstOn, span.lastOn + 1]))].sort((a, b) => a - b);
  const starts: { teamId: number; fromOn: number }[] = [];
  for (const day of days) {
    let best: TeamSpan | undefined;
    for (const span of spans) {
      if (span.firstOn > day || span.lastOn < day) continue;
      const isBetter =
        best === undefined ||
        span.firstOn > best.firstOn ||
        (span.firstOn === best.firstOn &&
          (span.lastOn > best.lastOn || (span.lastOn === best.lastOn && span.teamId < best.teamId)));
      if (isBetter) best = span;
    }
    if (best && starts.at(-1)?.teamId !== best.teamId) starts.push({ teamId: best.teamId, fromOn: day });
  }
  return starts.map((start, index) => ({ ...start, untilOn: starts[index + 1]?.fromOn ?? null }));
}
