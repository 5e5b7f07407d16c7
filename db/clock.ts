// Hybrid logical clock: orders changes of several machines without trusting their clocks. No SQL.
// Source: Kulkarni, Demirbas, Madappa, Avva, Leone 2014, "Logical Physical Clocks".

/** `ms(48 bit hex)-counter(4 hex)-device`: compares as text in the order of events. */
export function hybridTime(ms: number, counter: number, deviceId: string): string {
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${deviceId}`;
}

/** The next time after `last` (null: none yet) that is not before `now` (UTC ms), so a clock set back never reorders changes. */
export function nextHybridTime(last: string | null, now: number, deviceId: string): string {
  if (last === null) return hybridTime(now, 0, deviceId);
  const lastMs = Number.parseInt(last.slice(0, 12), 16);
  const lastCounter = Number.parseInt(last.slice(13, 17), 16);
  if (now > lastMs) return hybridTime(now, 0, deviceId);
  return lastCounter < 0xffff ? hybridTime(lastMs, lastCounter + 1, deviceId) : hybridTime(lastMs + 1, 0, deviceId);
}
