// Shell calls: dialogs, which workspace is open, versions, theme. What needs the operating system and no SQL.
import { copyFileSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import { backupFolderOf, listBackups } from '../db/backup.ts';
import { wireErrorOf } from '../db/sqlite-errors.ts';
import { AppError } from '../shared/contract/errors.ts';
import type { CallInput, CallOutput, ParsedInput, QueryName } from '../shared/contract/index.ts';
import { type Language, language } from '../shared/contract/values.ts';
import { offerFile } from './files.ts';
import type { ShellHandlers } from './gate.ts';
import type { Jobs } from './jobs.ts';
import { type ReadRejects, rejectFileName, rejectRecords, writeRejects } from './reject-file.ts';
import type { Session } from './session.ts';
import type { StateFile } from './state-file.ts';

const EXTENSION = 'rapport';

export type ShellParts = {
  readonly session: Session;
  readonly jobs: Jobs;
  readonly stateFile: StateFile;
  readonly window: () => BrowserWindow | null;
};

/** The default folder for workspaces of this person. */
export function workspaceFolder(): string {
  return join(app.getPath('userData'), 'workspaces');
}

/** The language of the system, or English. */
export function systemLanguage(): Language {
  const found = language.safeParse(app.getLocale().slice(0, 2));
  return found.success ? found.data : 'en';
}

/** The system's tag for dates and numbers; what Intl does not know ("en-US@posix") falls back to the part it does. */
function systemLocale(): string {
  const given = (app.getSystemLocale() || app.getLocale()).replace(/[@.].*$/, '').replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(given)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function freePath(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${name}${n === 1 ? '' : ` ${n}`}.${EXTENSION}`);
    if (!existsSync(path)) return path;
  }
}

function parentOf(parts: ShellParts): BrowserWindow {
  const window = parts.window();
  if (!window) throw new AppError('call.refused');
  return window;
}

/** Creates a person in the open workspace and makes it the one who works. */
async function addFirstPerson(parts: ShellParts, person: ParsedInput<'people.create'>): Promise<void> {
  const envelope = await parts.session.call('people.create', person);
  if (!envelope.ok) throw new AppError(envelope.error.code, envelope.error.params);
  parts.session.usePerson((envelope.value as CallOutput<'people.create'>).personId);
}

async function create(parts: ShellParts, input: ParsedInput<'workspace.create'>): Promise<{ isChosen: boolean }> {
  let path = freePath(workspaceFolder(), 'Rapport');
  if (input.where === 'dialog') {
    const chosen = await dialog.showSaveDialog(parentOf(parts), {
      defaultPath: path,
      filters: [{ name: 'Rapport', extensions: [EXTENSION] }],
    });
    if (chosen.canceled || !chosen.filePath) return { isChosen: false };
    path = chosen.filePath.endsWith(`.${EXTENSION}`) ? chosen.filePath : `${chosen.filePath}.${EXTENSION}`;
  }
  await parts.session.close();
  parts.session.create(path, basename(path, `.${EXTENSION}`));
  await parts.session.open(path);
  await addFirstPerson(parts, input.person);
  return { isChosen: true };
}

async function openByDialog(parts: ShellParts): Promise<{ isChosen: boolean }> {
  const chosen = await dialog.showOpenDialog(parentOf(parts), {
    properties: ['openFile'],
    filters: [{ name: 'Rapport', extensions: [EXTENSION] }],
  });
  const path = chosen.filePaths[0];
  if (chosen.canceled || path === undefined) return { isChosen: false };
  if (parts.jobs.isRunning()) throw new AppError('job.busy');
  await parts.session.close();
  await parts.session.open(path);
  return { isChosen: true };
}

/** Brings a verified backup back as a new file beside the damaged one, which stays as it is. */
async function restore(parts: ShellParts, file: string): Promise<void> {
  const path = parts.session.path();
  const backup = path === null ? undefined : listBackups(path).find((candidate) => candidate.file === file);
  if (path === null || !backup) throw new AppError('workspace.not-found', { file });
  const target = freePath(dirname(path), `${basename(path, `.${EXTENSION}`)} restored`);
  copyFileSync(join(backupFolderOf(path), backup.file), target);
  await parts.session.close();
  await parts.session.open(target);
}

async function chooseImport(parts: ShellParts): Promise<CallOutput<'imports.choose'>> {
  const chosen = await dialog.showOpenDialog(parentOf(parts), {
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: 'CSV, XLSX, JSON, ZIP',
        extensions: ['csv', 'tsv', 'txt', 'tab', 'xlsx', 'xlsm', 'json', 'jsonl', 'ndjson', 'zip'],
      },
      { name: '*', extensions: ['*'] },
    ],
  });
  const files = chosen.canceled ? [] : chosen.filePaths.map((path) => offerFile(path));
  return { files } as CallOutput<'imports.choose'>;
}

async function saveRejects(
  parts: ShellParts,
  { importId, sentences = {} }: ParsedInput<'imports.saveRejects'>,
): Promise<CallOutput<'imports.saveRejects'>> {
  const { fileName } = await asked(parts, 'imports.result', { importId });
  const name = rejectFileName(fileName);
  const chosen = await dialog.showSaveDialog(parentOf(parts), {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  });
  if (chosen.canceled || !chosen.filePath) return { isSaved: false, fileName: name };
  const language = parts.stateFile.get().language ?? systemLanguage();
  const read: ReadRejects = (input) => asked(parts, 'imports.rejects', input);
  try {
    await writeRejects(chosen.filePath, rejectRecords(read, importId, { language, sentences }));
  } catch (error) {
    const known = wireErrorOf(error);
    throw known ? new AppError(known.code, known.params, { cause: error }) : error;
  }
  return { isSaved: true, fileName: basename(chosen.filePath) };
}

/** A query of the data process; what it refuses is thrown. */
async function asked<N extends QueryName>(
  { session }: ShellParts,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const envelope = await session.call(name, input);
  if (!envelope.ok) throw new AppError(envelope.error.code, envelope.error.params);
  return envelope.value as CallOutput<N>;
}

export function shellHandlers(parts: ShellParts): ShellHandlers {
  const { session, jobs, stateFile } = parts;
  return {
    'workspace.state': () => session.state(),
    'workspace.create': (input) => create(parts, input),
    'workspace.openDialog': () => openByDialog(parts),
    'workspace.retry': async () => {
      const path = stateFile.get().workspacePath;
      if (path === null) throw new AppError('workspace.none');
      await session.close();
      await session.open(path);
      return {};
    },
    'workspace.restore': async (input) => {
      await restore(parts, input.file);
      return {};
    },
    'workspace.showFolder': () => {
      const path = session.path();
      if (path !== null) shell.showItemInFolder(path);
      return {};
    },
    'workspace.close': async () => {
      if (jobs.isRunning()) throw new AppError('job.busy');
      await session.close();
      stateFile.set({ workspacePath: null });
      session.forget();
      return {};
    },
    'workspace.usePerson': (input) => {
      session.usePerson(input.personId);
      return {};
    },
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      systemLanguage: stateFile.get().language ?? systemLanguage(),
      systemLocale: systemLocale(),
      theme: stateFile.get().theme,
      isViewedFrom: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
    }),
    'app.setTheme': (input) => {
      stateFile.set({ theme: input.theme });
      nativeTheme.themeSource = input.theme;
      return {};
    },
    'imports.choose': () => chooseImport(parts),
    'imports.saveRejects': (input) => saveRejects(parts, input),
    'imports.offer': (input) => offerFile(input.path),
    'imports.cancel': () => {
      jobs.cancel();
      return {};
    },
  };
}
