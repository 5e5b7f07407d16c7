// Starts the app: one instance, locked session, window, data process. What it does stands in the files it puts together.
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, session as electronSession, Menu, nativeTheme } from 'electron';
import { AppError } from '../shared/contract/errors.ts';
import type { AppEvent } from '../shared/contract/events.ts';
import { offerFile } from './files.ts';
import { openGate } from './gate.ts';
import { jobHandlers, openSample } from './job-calls.ts';
import { startJobs } from './jobs.ts';
import { openLog } from './log.ts';
import { originOf, PAGE_ORIGIN, PAGE_URL, registerPageScheme, servePage } from './page-protocol.ts';
import { lockSession } from './security.ts';
import { startSession } from './session.ts';
import { shellHandlers, systemLanguage } from './shell.ts';
import { openStateFile } from './state-file.ts';
import { createWindow, keepOnPage, preloadPath } from './window.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const devUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const origin = devUrl === undefined ? PAGE_ORIGIN : originOf(devUrl);

/** After opening; long enough to leave the start alone, within the minute that is promised. */
const CHECK_DELAY_MS = 20_000;

/** Value of `--name=value`, or of `--name value`. */
function argument(argv: readonly string[], name: string): string | undefined {
  const index = argv.findIndex((part) => part === `--${name}` || part.startsWith(`--${name}=`));
  if (index < 0) return undefined;
  const part = argv[index] ?? '';
  return part.includes('=') ? part.slice(part.indexOf('=') + 1) : argv[index + 1];
}

/** Survey files given on the command line or by the file manager. */
function fileArgument(argv: readonly string[]): string | undefined {
  return argv.slice(1).find((part) => /\.(csv|tsv|txt)$/i.test(part) && existsSync(part));
}

function start(): void {
  registerPageScheme();
  // As root Chromium refuses its sandbox; enabling it there would end every child in a loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const stateFile = openStateFile(join(app.getPath('userData'), 'state.json'));
  const log = openLog(join(app.getPath('userData'), 'logs', 'rapport.log'));
  nativeTheme.themeSource = stateFile.get().theme;
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  );

  let window: BrowserWindow | null = null;
  const tell = (event: AppEvent): void => {
    if (window && !window.isDestroyed()) window.webContents.send('event', event);
  };
  const session = startSession({
    entry: join(folder, 'data-entry.mjs'),
    stateFile,
    log,
    version: app.getVersion(),
    tell,
    onOpened: checkSoon,
  });
  const jobs = startJobs(join(folder, 'job-entry.mjs'), log, tell);
  const parts = { session, jobs, stateFile, window: () => window, version: app.getVersion(), tell };
  openGate({
    session,
    jobs,
    log,
    shellHandlers: shellHandlers(parts),
    jobHandlers: jobHandlers(parts),
    page: () => (window && !window.isDestroyed() ? { contents: window.webContents, origin } : null),
  });

  /** The first screen does not wait for the whole file to be looked through; what is found then leads to the recovery screen. */
  function checkSoon(path: string): void {
    setTimeout(async () => {
      if (session.path() !== path || session.state().state !== 'open') return;
      const envelope = await jobs.check(path);
      if (!envelope.ok && envelope.error.code === 'workspace.damaged') await session.giveUp(path, envelope.error);
    }, CHECK_DELAY_MS).unref();
  }

  function offerToPage(path: string): void {
    try {
      tell({ type: 'file', ...offerFile(path) });
    } catch (error) {
      log.write('file-refused', { code: error instanceof AppError ? error.code : 'unexpected' });
    }
  }

  app.on('second-instance', (_event, argv, workingFolder) => {
    const file = fileArgument(argv.map((part) => (part.startsWith('-') ? part : resolve(workingFolder, part))));
    if (window?.isMinimized()) window.restore();
    window?.focus();
    if (file !== undefined) offerToPage(file);
  });
  app.on('window-all-closed', () => app.quit());

  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void jobs
      .stop()
      .then(() => session.close())
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });

  async function openFirst(): Promise<void> {
    if (process.argv.includes('--sample')) {
      const person = { name: userInfo().username, role: 'supervisor', language: systemLanguage() } as const;
      const envelope = await openSample(parts, person);
      if (!envelope.ok) log.write('sample-failed', { code: envelope.error.code });
      return;
    }
    const given = argument(process.argv, 'workspace');
    const path = given === undefined ? stateFile.get().workspacePath : resolve(given);
    if (path !== null) await session.open(path);
  }

  void app.whenReady().then(async () => {
    lockSession(electronSession.defaultSession, log, devUrl === undefined ? null : origin);
    servePage(electronSession.defaultSession.protocol, join(folder, '../renderer'));
    window = createWindow({ preload: preloadPath(folder), stateFile, isDark: nativeTheme.shouldUseDarkColors });
    keepOnPage(window, origin, (what) => log.write('refused', { what }));
    const shown = window;
    shown.webContents.on('render-process-gone', (_event, details) => {
      log.write('page-lost', { reason: details.reason });
      if (details.reason !== 'clean-exit') shown.webContents.reload();
    });
    shown.once('ready-to-show', () => {
      shown.show();
      process.stdout.write('Rapport is ready\n');
      const file = fileArgument(process.argv);
      if (file !== undefined) offerToPage(resolve(file));
    });
    // The workspace opens while the page loads; the page asks for the state and hears of every change.
    const opening = openFirst().catch((error: unknown) => log.unexpected('open-first', error));
    await shown.loadURL(devUrl ?? PAGE_URL);
    await opening;
    log.write('started', { version: app.getVersion(), workspace: session.state().state });
  });
}

/** The packaged program takes the command line's words after `--cli` and opens no window. */
async function runCommandLine(words: readonly string[]): Promise<void> {
  const { processIo, runCli } = await import('./cli/run.ts');
  app.exit(await runCli(words, processIo(app.getVersion())));
}

const cliAt = process.argv.indexOf('--cli');
if (cliAt >= 0) void runCommandLine(process.argv.slice(cliAt + 1));
else start();
