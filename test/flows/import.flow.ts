// Import beyond the straight way: by drop, with a question, cancelled, damaged, the same file again, and what is refused.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeExport } from '../bench/export-file.ts';
import { dropFile, expectNoErrors, newDataFolder, picture, type RunningApp, removeFolder, startApp } from './app.ts';
import { chooseFile, runImport, startWithImport } from './steps.ts';
import { surveyText, writeSurvey } from './survey-file.ts';

let running: RunningApp;
let files: string;

test.beforeEach(async () => {
  files = newDataFolder();
  running = await startApp();
  await startWithImport(running.page);
});
test.afterEach(async () => {
  await running.close().catch(() => undefined);
  removeFolder(running.dataFolder);
  removeFolder(files);
});

function workspaceFile(): string {
  return join(running.dataFolder, 'workspaces', 'Rapport.rapport');
}

/** What the command line says of the workspace while the app has it open: a second pair of eyes. */
function checked(): { responses: number; imports: number } {
  const printed = execFileSync(
    'npm',
    ['run', '--silent', 'cli', '--', 'check', '--workspace', workspaceFile(), '--json'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const { counts } = JSON.parse(printed) as { counts: { responses: number; imports: number } };
  return counts;
}

test('a file dropped on the window is recognised and imported', async () => {
  const { page, errors } = running;
  await dropFile(page, writeSurvey(files));
  await expect(page.getByRole('heading', { name: 'How each column is read' })).toBeVisible();
  await picture(page, 'import-recognised');
  await runImport(page);
  await picture(page, 'import-result');
  await page
    .getByRole('link', { name: 'Show agents' })
    .or(page.getByRole('button', { name: 'Show agents' }))
    .click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Carla Müller' })).toBeVisible();
  expectNoErrors(errors);
});

test('semicolons and Windows-1252 are seen for what they are', async () => {
  const { page, errors } = running;
  const text = surveyText(';')
    .replace('submitted_at', 'Zeitstempel')
    .replace('nps', 'Weiterempfehlung (0-10)')
    .replace('resolved', 'Gelöst?');
  const path = join(files, 'Kundenbefragung.csv');
  writeFileSync(path, Buffer.from(text, 'latin1'));
  await chooseFile(running, path);
  await expect(page.getByText('Windows-1252').first()).toBeVisible();
  await expect(page.getByText('semicolon').first()).toBeVisible();
  await runImport(page);
  await page
    .getByRole('link', { name: 'Show agents' })
    .or(page.getByRole('button', { name: 'Show agents' }))
    .click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Carla Müller' })).toBeVisible();
  expectNoErrors(errors);
});

test('a date that could be two days is asked, never guessed', async () => {
  const { page, errors } = running;
  const rows = Array.from(
    { length: 30 },
    (_, index) => `R${index},0${(index % 9) + 1}/0${((index * 4) % 9) + 1}/2026,Ana Quispe,${index % 11},ok`,
  );
  await chooseFile(
    running,
    writeSurvey(files, 'ambiguous.csv', `id,submitted_at,agent_name,nps,comment\n${rows.join('\n')}\n`),
  );
  const go = page.getByRole('button', { name: /Answer 1 question to import/ });
  await expect(go).toBeDisabled();
  await picture(page, 'import-question');
  await page.getByRole('radio', { name: /day/i }).first().check();
  const confirm = page.getByRole('button', { name: 'Confirm' });
  if (await confirm.isVisible()) await confirm.click();
  await runImport(page);
  expectNoErrors(errors);
});

test('the same file again adds nothing and says so', async () => {
  const { page } = running;
  const path = writeSurvey(files);
  await chooseFile(running, path);
  await runImport(page);
  await page
    .getByRole('button', { name: 'Import another file' })
    .or(page.getByRole('link', { name: 'Import another file' }))
    .click();
  await chooseFile(running, path);
  await expect(page.getByText(/already imported|was imported/i).first()).toBeVisible();
  expect(checked()).toMatchObject({ responses: 119, imports: 1 });
});

test('a cancelled import leaves nothing', async () => {
  const { page, errors } = running;
  const path = join(files, 'large.csv');
  writeExport(path, 60_000);
  await chooseFile(running, path);
  await page.getByRole('button', { name: /^Import [\d,.]+ rows$/ }).click();
  await expect(page.getByText(/rows\/s/)).toBeVisible({ timeout: 20_000 });
  await picture(page, 'import-progress');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/[Nn]othing of it was kept|was cancelled/).first()).toBeVisible({ timeout: 30_000 });
  await picture(page, 'import-cancelled');
  expect(checked()).toMatchObject({ responses: 0, imports: 0 });
  // And the same file can be imported as if nothing had happened.
  await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
  await chooseFile(running, writeSurvey(files));
  await runImport(page);
  expect(checked()).toMatchObject({ responses: 119, imports: 1 });
  expectNoErrors(errors);
});

for (const { name, bytes, says } of [
  { name: 'empty.csv', bytes: Buffer.alloc(0), says: /empty/i },
  {
    name: 'workbook.csv',
    bytes: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]),
    says: /damaged/i,
  },
  {
    name: 'open-quote.csv',
    bytes: Buffer.from(`${surveyText().slice(0, 400)}\n"never closed,9\n`.padEnd(500_000, 'x\n')),
    says: /quot/i,
  },
]) {
  test(`a damaged file is refused by name: ${name}`, async () => {
    const { page, app, errors } = running;
    const path = join(files, name);
    writeFileSync(path, bytes);
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, path);
    await page.getByRole('button', { name: 'Choose files' }).click();
    await expect(page.getByRole('main').getByText(says).first()).toBeVisible({ timeout: 15_000 });
    await picture(page, `import-refused-${name.replace('.csv', '')}`);
    expect(checked()).toMatchObject({ responses: 0, imports: 0 });
    expectNoErrors(errors);
  });
}
