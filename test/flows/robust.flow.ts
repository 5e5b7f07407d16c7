// The app when something around it goes wrong: a second start, a crashed process, a damaged workspace.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ElectronApplication, expect, test } from '@playwright/test';
import { openConnection } from '../../db/open.ts';
import { expectNoErrors, newDataFolder, picture, type RunningApp, removeFolder, startApp } from './app.ts';
import { chooseFile, openAgent, runImport, startWithImport } from './steps.ts';
import { writeSurvey } from './survey-file.ts';

let running: RunningApp;
let files: string;

test.beforeEach(async () => {
  files = newDataFolder();
  running = await startApp();
});
test.afterEach(async () => {
  await running.close().catch(() => undefined);
  removeFolder(running.dataFolder);
  removeFolder(files);
});

/** Kills a helper process of the app as a crash would. */
async function killHelper(app: ElectronApplication, name: string): Promise<void> {
  const pid = await app.evaluate(
    ({ app: main }, serviceName) =>
      main.getAppMetrics().find((metric) => metric.serviceName?.includes(serviceName) || metric.name === serviceName)
        ?.pid,
    name,
  );
  expect(pid, `a process called ${name}`).toBeDefined();
  process.kill(Number(pid), 'SIGKILL');
}

test('a second start shows the first window and hands over its file', async () => {
  const { page, dataFolder, app, errors } = running;
  await startWithImport(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const electron = String(createRequire(import.meta.url)('electron'));
  const second = spawn(
    electron,
    ['.', '--no-sandbox', '--log-level=3', `--user-data-dir=${dataFolder}`, writeSurvey(files)],
    { stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.on('exit', resolve));
  expect(code).toBe(0);
  await expect(page.getByRole('heading', { name: 'How each column is read' })).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expectNoErrors(errors);
});

test('a crash of the data process is mended unseen', async () => {
  const { page, app } = running;
  await startWithImport(page);
  await chooseFile(running, writeSurvey(files));
  await runImport(page);
  await openAgent(page, 'Ana Quispe');
  await killHelper(app, 'Rapport data');
  await expect(async () => {
    await openAgent(page, 'Bruno Díaz');
    await expect(page.getByText('n 40').first()).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 15_000 });
});

test('a crash of the page comes back to the same page with the text typed', async () => {
  const { page, app } = running;
  await startWithImport(page);
  await chooseFile(running, writeSurvey(files));
  await runImport(page);
  await openAgent(page, 'Ana Quispe');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Half a thought about');
  await page.waitForTimeout(1500);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Quispe' })).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('Half a thought about');
});

test('a damaged workspace leads to the recovery screen and back through a backup', async () => {
  const { page, dataFolder } = running;
  await startWithImport(page);
  await chooseFile(running, writeSurvey(files));
  await runImport(page);
  // A second import makes the backup of the first one's state.
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
  const more =
    'response_id,submitted_at,agent_id,agent_name,team,channel,nps,resolved,comment\nX-1,2026-11-20T10:00:00Z,A-014,Ana Quispe,Soporte Norte,voice,9,yes,fine\n';
  await chooseFile(running, writeSurvey(files, 'more.csv', more));
  await runImport(page);
  await running.close();
  const folder = join(dataFolder, 'workspaces');
  const file = join(folder, 'Rapport.rapport');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 8192));

  running = await startApp({ dataFolder });
  const again = running.page;
  await expect(again.getByText('Rapport.rapport').first()).toBeVisible();
  await picture(again, 'recovery');
  expect(readFileSync(file)).toHaveLength(bytes.length - 8192);
  await again.getByRole('button', { name: 'Restore' }).first().click();
  await again.getByRole('button', { name: 'Restore this backup' }).click();
  const nameField = again.getByLabel('Name');
  await expect(again.getByRole('navigation').or(nameField).first()).toBeVisible({ timeout: 15_000 });
  await again.getByRole('navigation').getByRole('link', { name: 'Agents' }).click();
  await expect(again.getByRole('main').getByRole('link', { name: 'Ana Quispe' })).toBeVisible();
  // The damaged file is still there, byte for byte.
  expect(readFileSync(file)).toHaveLength(bytes.length - 8192);
  expect(readdirSync(folder).filter((name) => name.endsWith('.rapport')).length).toBe(2);
});

test('damage that the first screen cannot see is found within a minute', async () => {
  test.setTimeout(120_000);
  const { page, dataFolder } = running;
  await startWithImport(page);
  await chooseFile(running, writeSurvey(files));
  await runImport(page);
  await running.close();
  const file = join(dataFolder, 'workspaces', 'Rapport.rapport');
  breakLeafPage(file);

  running = await startApp({ dataFolder });
  await expect(running.page.getByRole('navigation')).toBeVisible();
  await expect(running.page.getByText('Rapport.rapport').first()).toBeVisible({ timeout: 60_000 });
  await expect(running.page.getByRole('button', { name: 'Open another workspace' })).toBeVisible();
  await picture(running.page, 'recovery-while-open');
});

/** Overwrites the middle of the largest run of pages no opening has to read: the last leaf of the index by key. */
function breakLeafPage(file: string): void {
  const connection = openConnection(file, { busyTimeoutMs: 1000, tempStore: 'memory' });
  const pages = connection
    .prepare(
      "SELECT pageno AS pageno FROM dbstat WHERE name = 'responses_by_key' AND pagetype = 'leaf' ORDER BY pageno DESC",
    )
    .all() as { pageno: number }[];
  const size = Number(connection.pragma('page_size', { simple: true }));
  connection.close();
  const bytes = readFileSync(file);
  const at = ((pages[0]?.pageno ?? 0) - 1) * size;
  bytes.fill(0x5a, at + 64, at + size - 64);
  writeFileSync(file, bytes);
}
