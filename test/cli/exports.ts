// Deterministic survey exports for tests of the command line: like real ones in shape, invented in content.
const AGENTS = ['Ana Quispe', 'Bruno Díaz', 'Carla Müller', 'Dirk Weiß', 'Elena Ruiz', 'Farid Azimi', 'Greta Holm'];
const TEAMS = ['Retención', 'Soporte N1', 'Team Nord'];
const CHANNELS = ['voice', 'chat', 'email'];
const WORDS = ['waited', 'helpful', 'invoice', 'schnell', 'amable', 'again', 'solved', 'Rechnung', 'línea', 'kind'];

const HEADER = 'response_id,submitted_at,contact_at,agent_id,agent_name,team,channel,nps,csat,resolved,comment';

/** A small generator of numbers (mulberry32), the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Rows `from`…`to - 1`; the same number gives the same row unless `shift` moves its score. */
export function exportText(from: number, to: number, shift = 0): string {
  const lines = [HEADER];
  for (let index = from; index < to; index += 1) {
    const random = randomFrom(index + 1);
    const at = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    const day = Date.UTC(2026, 0, 1) + Math.floor(random() * 300) * 86_400_000;
    const agent = Math.floor(random() * AGENTS.length);
    const comment = random() < 0.5 ? '' : `"${at(WORDS)}, ${at(WORDS)} and ${at(WORDS)} ${index}"`;
    const submitted = random() < 0.002 ? '31/31/2026' : new Date(day + 3_600_000).toISOString();
    lines.push(
      [
        `R${index}`,
        submitted,
        new Date(day).toISOString(),
        `A-${100 + agent}`,
        AGENTS[agent],
        at(TEAMS),
        at(CHANNELS),
        (Math.floor(random() * 11) + (index % 10 === 0 ? shift : 0)) % 11,
        1 + Math.floor(random() * 5),
        random() < 0.7 ? 'yes' : 'no',
        comment,
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}
