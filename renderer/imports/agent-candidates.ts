// Which columns could say whose response it is, where none was recognised. Proposals for a person, never decided here.
import type { DetectedColumn, Detection } from '../../shared/contract/imports.ts';

const AGENT_TARGETS: readonly string[] = ['agentId', 'agentName', 'agentEmail'];
const OFFERED = 4;
/** Longer texts are no names and no codes. */
const LONGEST = 40;

export type AgentCandidate = { readonly column: DetectedColumn; readonly target: string; readonly values: string[] };

/** Whether a column of the file names the agent. */
export function namesAgents({ columns }: Pick<Detection, 'columns'>): boolean {
  return columns.some(({ target }) => AGENT_TARGETS.includes(target));
}

/**
 * Columns kept as extra fields whose values read like a few names or codes that come again and again, the likeliest first. Judged
 * by the first rows only: it is for a person to say.
 */
export function agentCandidates({ columns, preview }: Pick<Detection, 'columns' | 'preview'>): AgentCandidate[] {
  const rows = preview.filter(({ outcome }) => outcome === 'stored');
  const found: (AgentCandidate & { readonly share: number })[] = [];
  for (const column of columns) {
    if (!column.target.startsWith('extra:') || column.isKeptAsCode) continue;
    const values = rows.map(({ cells }) => (cells[column.position] ?? '').trim()).filter((value) => value !== '');
    const different = [...new Set(values)];
    const isShort = values.every((value) => value.length <= LONGEST && /\p{L}/u.test(value));
    if (!isShort || different.length < 2 || values.length * 2 < rows.length || different.length === values.length)
      continue;
    found.push({ column, target: targetFor(different), values: different, share: different.length / values.length });
  }
  return found
    .sort((left, right) => right.share - left.share || left.column.position - right.column.position)
    .slice(0, OFFERED)
    .map(({ column, target, values }) => ({ column, target, values }));
}

function targetFor(values: readonly string[]): string {
  if (values.every((value) => /^\S+@\S+\.\S+$/u.test(value))) return 'agentEmail';
  return values.some((value) => /\d/u.test(value)) ? 'agentId' : 'agentName';
}
