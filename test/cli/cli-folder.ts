// A folder of its own for a test of the command line, with files to import and one workspace.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliRun, runHere } from './program.ts';

export type CliFolder = {
  readonly folder: string;
  workspace: string;
  /** Writes a file and returns its path. */
  write(name: string, text: string | Uint8Array): string;
  /** Runs a command on the workspace, with its answer as JSON. */
  cli(...words: string[]): Promise<CliRun>;
  remove(): void;
};

export function openCliFolder(): CliFolder {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
  const here: CliFolder = {
    folder,
    workspace: join(folder, 'w.rapport'),
    write: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    cli: (...words) => runHere([...words, '--workspace', here.workspace, '--json'], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return here;
}

// Each test says what it expects of the JSON by reading it.
// biome-ignore lint/suspicious/noExplicitAny: the output is what is under test
export function json(run: CliRun): any {
  return JSON.parse(run.out);
}

/** Four answers of two agents, as a German Excel writes them. */
export const SIMPLE = `response_id;Zeitstempel;Mitarbeiter;Team;Weiterempfehlung (0-10);Gelöst?;Freundlichkeit;Kommentar
R1;13.03.2026 07:05;Carla Müller;Team Nord;9;Ja;5;"Schnell; freundlich"
R2;14.03.2026 09:10;Dirk Weiß;Team Nord;3;Nein;2;Niemand hat zurückgerufen
R3;15.03.2026 10:00;Carla Müller;Team Nord;7;teilweise;4;
R4;16.03.2026 10:00;Carla Müller;Team Nord;10;Ja;4;Sehr gut erklärt und gleich erledigt
`;
