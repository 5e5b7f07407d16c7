// Small survey exports for the flows, written to disk byte by byte.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const AGENTS = [
  { id: 'A-014', name: 'Ana Quispe', team: 'Soporte Norte' },
  { id: 'A-027', name: 'Bruno Díaz', team: 'Soporte Norte' },
  { id: 'A-031', name: 'Carla Müller', team: 'Team Nord' },
] as const;

export const FIRST_COMMENT = 'Amable, pero nadie me dijo qué pasaba después';

const COMMENTS: readonly string[] = [
  FIRST_COMMENT,
  'Schnell gelöst; danke!',
  'Line one\nline two, "quoted"',
  'The agent knew exactly what to do',
];

function quoted(text: string): string {
  return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** 40 responses per agent over 80 days up to 21 November 2026; one row has a date that does not exist. */
export function surveyText(delimiter = ','): string {
  const lines = [
    ['response_id', 'submitted_at', 'agent_id', 'agent_name', 'team', 'channel', 'nps', 'resolved', 'comment'].join(
      delimiter,
    ),
  ];
  for (const [agentIndex, agent] of AGENTS.entries()) {
    for (let index = 0; index < 40; index += 1) {
      const at = new Date(Date.UTC(2026, 10, 21, 9, 30) - index * 2 * 86_400_000);
      const score = [3, 9, 10, 7, 9, 10, 8, 6][(index + agentIndex) % 8] ?? 9;
      const comment = index % 3 === 0 ? (COMMENTS[(index / 3) % COMMENTS.length] ?? '') : '';
      const cells = [
        `R-${agentIndex}-${String(index).padStart(4, '0')}`,
        agentIndex === 2 && index === 39 ? '2026-02-31T10:00:00Z' : at.toISOString(),
        agent.id,
        agent.name,
        agent.team,
        ['voice', 'chat', 'email'][index % 3] ?? 'voice',
        String(score),
        score > 6 ? 'yes' : 'no',
        comment,
      ];
      lines.push(cells.map(quoted).join(delimiter));
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Writes the export and returns its path. */
export function writeSurvey(folder: string, name = 'support-survey.csv', text = surveyText()): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
