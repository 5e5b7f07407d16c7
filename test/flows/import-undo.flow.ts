// Taking an import back from the history, with what people worked on kept; the same file again; rejected rows saved, repaired and imported.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerDialog,
  answerSaveDialog,
  expectNoErrors,
  newDataFolder,
  picture,
  type RunningApp,
  removeFolder,
  startApp,
} from './app.ts';
import { chooseFile, openAgent, runImport, startWithImport } from './steps.ts';
import { FIRST_COMMENT, writeSurvey } from './survey-file.ts';

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

test('an import is undone from the history; a tagged response stays; the same file comes back cleanly', async () => {
  const { page, errors } = running;
  const path = writeSurvey(files);
  await chooseFile(running, path);
  await runImport(page);
  await openAgent(page, 'Ana Quispe');
  const comment = page.getByRole('article').filter({ hasText: FIRST_COMMENT }).first();
  await comment.scrollIntoViewIfNeeded();
  await comment.getByRole('button', { name: /Tag$/ }).click();
  await page.getByRole('textbox', { name: 'Find or create a tag' }).fill('Next steps unclear');
  await page.getByRole('option', { name: /as something to improve/ }).click();
  await expect(comment.getByText('Next steps unclear')).toBeVisible();

  await page.goto('app://rapport/index.html#/imports');
  await page.getByRole('button', { name: /^Undo the import of/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').filter({ hasText: '118 responses are removed' })).toBeVisible();
  await expect(
    dialog.getByRole('listitem').filter({ hasText: '1 is kept, because people have worked on it' }),
  ).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Ana Quispe' })).toBeVisible();
  await picture(page, 'undo-dialog');
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('row').filter({ hasText: 'undone' })).toBeVisible();
  await picture(page, 'undo-history');

  await openAgent(page, 'Ana Quispe');
  await expect(page.getByText('Next steps unclear').first()).toBeVisible();
  await page.goto('app://rapport/index.html#/import');
  await chooseFile(running, path);
  await expect(page.getByRole('status').filter({ hasText: '118 new' })).toBeVisible();
  await runImport(page);
  await expect(page.getByRole('heading', { level: 1, name: '118 responses imported' })).toBeVisible();
  expectNoErrors(errors);
});

test('everything goes when the person insists', async () => {
  const { page, errors } = running;
  await chooseFile(running, writeSurvey(files));
  await runImport(page);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').filter({ hasText: '119 responses are removed' })).toBeVisible();
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This import was undone' })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Agents' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Ana Quispe' })).toBeHidden();
  expectNoErrors(errors);
});

test('rejected rows are saved, repaired in a text editor and imported', async () => {
  const { page, app, errors } = running;
  await chooseFile(running, writeSurvey(files));
  await runImport(page);
  const saved = join(files, 'rejects.csv');
  await answerSaveDialog(app, saved);
  await page.getByRole('button', { name: 'Save rejects as CSV' }).click();
  await expect(page.getByTestId('toast').getByText('Saved as rejects.csv.')).toBeVisible();
  const text = readFileSync(saved, 'utf8');
  expect(text).toContain('the date “2026-02-31T10:00:00Z” does not exist');
  const repaired = join(files, 'repaired.csv');
  writeFileSync(repaired, text.replace('R-2-0039,2026-02-31', 'R-2-0039,2026-02-28'));
  await answerDialog(app, repaired);
  await page.getByRole('button', { name: 'Import the repaired file' }).click();
  await expect(page.getByRole('button', { name: 'Import 1 row' })).toBeEnabled({ timeout: 20_000 });
  await picture(page, 'rejects-repaired');
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1 response imported' })).toBeVisible();
  await page.getByRole('link', { name: 'Imports' }).click();
  await page.getByRole('link', { name: 'support-survey.csv' }).click();
  await expect(page.getByText('1 of them was imported later from a repaired file')).toBeVisible();
  expectNoErrors(errors);
});
