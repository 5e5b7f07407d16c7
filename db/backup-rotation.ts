// Which backups are kept: recent ones all, older ones thinned out. Pure, so that a year of backups can be tested in a moment.

type Dated = { readonly at: number; readonly bytes: number };

const RECENT = 5;
const DAYS = 7;
const WEEKS = 4;
const MONTHS = 6;
const MS_PER_DAY = 86_400_000;
/** All backups together may take three times the workspace, or this much. */
const ALWAYS_ALLOWED_BYTES = 2_000_000_000;
const ALLOWED_FACTOR = 3;

/** Backups that may go. `backups` newest first; `now` UTC ms; days, weeks and months are UTC ones. */
export function expiredBackups<B extends Dated>(backups: readonly B[], now: number, workspaceBytes: number): B[] {
  const kept = new Set<B>(backups.slice(0, RECENT));
  keepNewestOfEach(backups, kept, DAYS, (at) => Math.floor(at / MS_PER_DAY));
  keepNewestOfEach(backups, kept, WEEKS, (at) => Math.floor((at / MS_PER_DAY + 3) / 7));
  keepNewestOfEach(backups, kept, MONTHS, (at) => {
    const date = new Date(at);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  });
  const allowed = Math.max(ALLOWED_FACTOR * workspaceBytes, ALWAYS_ALLOWED_BYTES);
  let total = 0;
  const [newest] = backups;
  for (const backup of backups) {
    if (!kept.has(backup)) continue;
    total += backup.bytes;
    if (total > allowed && backup !== newest) kept.delete(backup);
  }
  return backups.filter((backup) => !kept.has(backup) && backup.at <= now);
}

/** Keeps the newest backup of each of the latest `count` periods that have one. */
function keepNewestOfEach<B extends Dated>(
  backups: readonly B[],
  kept: Set<B>,
  count: number,
  periodOf: (at: number) => number,
): void {
  const seen = new Set<number>();
  for (const backup of backups) {
    const period = periodOf(backup.at);
    if (seen.has(period)) continue;
    if (seen.size === count) return;
    seen.add(period);
    kept.add(backup);
  }
}
