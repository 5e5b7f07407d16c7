// Job calls of the contract: what the page asks of the job process, and what has to happen around it.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError, type Envelope } from '../shared/contract/errors.ts';
import type { AppEvent } from '../shared/contract/events.ts';
import { contract, type JobName, type ParsedInput } from '../shared/contract/index.ts';
import { pathOfFile } from './files.ts';
import type { JobHandlers } from './gate.ts';
import { type ShellParts, workspaceFolder } from './shell.ts';

export type JobParts = ShellParts & { readonly version: string; readonly tell: (event: AppEvent) => void };

function openPath(parts: JobParts): string {
  const path = parts.session.path();
  if (path === null || parts.session.state().state !== 'open') throw new AppError('workspace.none');
  return path;
}

/** Tells the page what a finished job changed. */
async function announced(parts: JobParts, name: JobName, work: Promise<Envelope<unknown>>): Promise<Envelope<unknown>> {
  const envelope = await work;
  const topics = contract[name].changes;
  if (envelope.ok && topics.length > 0) parts.tell({ type: 'changed', topics: [...topics] });
  return envelope;
}

/** Opens the sample workspace of this installation; makes it first where there is none yet. */
export async function openSample(parts: JobParts, person: ParsedInput<'people.create'>): Promise<Envelope<unknown>> {
  const path = join(workspaceFolder(), `sample-${person.language}.rapport`);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    const envelope = await parts.jobs.run({
      kind: 'sample',
      workspacePath: path,
      person,
      deviceId: parts.stateFile.get().deviceId,
      version: parts.version,
    });
    if (!envelope.ok) return envelope;
  }
  await parts.session.close();
  await parts.session.open(path);
  if (parts.session.person() === null) {
    const people = await parts.session.call('people.list', {});
    if (people.ok) {
      const list = (people.value as { people: { personId: string; name: string }[] }).people;
      const chosen = list.find((candidate) => candidate.name === person.name) ?? list[0];
      if (chosen) parts.session.usePerson(chosen.personId);
    }
  }
  return { ok: true, value: {} };
}

export function jobHandlers(parts: JobParts): JobHandlers {
  return {
    'imports.detect': (input) =>
      parts.jobs.run({
        kind: 'detect',
        filePath: pathOfFile(input.fileId),
        workspacePath: openPath(parts),
        settings: input.settings,
      }),
    'imports.run': (input) =>
      announced(
        parts,
        'imports.run',
        parts.jobs.run({
          kind: 'import',
          filePath: pathOfFile(input.fileId),
          workspacePath: openPath(parts),
          settings: input.settings,
          personId: parts.session.person(),
          deviceId: parts.stateFile.get().deviceId,
        }),
      ),
    'imports.undo': (input) =>
      announced(
        parts,
        'imports.undo',
        parts.jobs.run({
          kind: 'undo',
          workspacePath: openPath(parts),
          importId: input.importId,
          isInsisting: input.isInsisting,
          personId: parts.session.person(),
          deviceId: parts.stateFile.get().deviceId,
        }),
      ),
    'staff.detect': (input) =>
      parts.jobs.run({ kind: 'staff', filePath: pathOfFile(input.fileId), settings: input.settings }),
    'workspace.openSample': (input) => announced(parts, 'workspace.openSample', openSample(parts, input.person)),
  };
}
