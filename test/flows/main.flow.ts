// The main job: first start → import → agent page → tag → note → plan → restart → all still there; each step taken back and repeated on the way.
import { expect, test } from '@playwright/test';
import { expectNoErrors, outsideRequests, picture, type RunningApp, removeFolder, startApp } from './app.ts';
import { chooseFile, openAgent, runImport, startWithImport } from './steps.ts';
import { FIRST_COMMENT, writeSurvey } from './survey-file.ts';

let running: RunningApp;

test.afterEach(async () => {
  await running.close().catch(() => undefined);
  removeFolder(running.dataFolder);
});

test('first start to restart', async () => {
  running = await startApp();
  const { page } = running;
  await startWithImport(page);
  await chooseFile(running, writeSurvey(running.dataFolder));
  await expect(page.getByRole('status').filter({ hasText: '120 rows: 119 new · 1 reject' })).toBeVisible();
  await runImport(page);
  await expect(page.getByRole('heading', { level: 1, name: '119 responses imported' })).toBeVisible();
  await expect(page.getByRole('main').getByText('2026-02-31T10:00:00Z').first()).toBeVisible();

  await openAgent(page, 'Ana Quispe');
  await expect(page.getByText('n 40').first()).toBeVisible();
  await picture(page, 'main-agent');

  const comment = page.getByRole('article').filter({ hasText: FIRST_COMMENT }).first();
  await comment.scrollIntoViewIfNeeded();
  await comment.getByRole('button', { name: /Tag$/ }).click();
  await page.getByRole('textbox', { name: 'Find or create a tag' }).fill('Next steps unclear');
  await page.getByRole('option', { name: /as something to improve/ }).click();
  await expect(comment.getByText('Next steps unclear')).toBeVisible();

  // Taken back and repeated from the keyboard, as anywhere else.
  await page.keyboard.press('Control+z');
  await expect(comment.getByText('Next steps unclear')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(comment.getByText('Next steps unclear')).toBeVisible();

  await comment.getByRole('button', { name: 'Note', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(FIRST_COMMENT)).toBeVisible();
  await dialog.getByRole('textbox').fill('Say what happens next, and by when.');
  await picture(page, 'main-note');
  await dialog.getByRole('button', { name: 'Save note' }).click();
  await expect(dialog).toBeHidden();
  const timeline = page.getByRole('complementary');
  await expect(timeline.getByText('Say what happens next, and by when.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(timeline.getByText('Say what happens next, and by when.')).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(timeline.getByText('Say what happens next, and by when.')).toBeVisible();

  await page.getByRole('button', { name: 'Assign training' }).first().click();
  await dialog.getByLabel('What is it about?').fill('Clear next steps');
  await dialog.getByLabel('Step 1', { exact: true }).fill('Listen to two own calls');
  await dialog.getByRole('button', { name: 'Add a step' }).click();
  await dialog.getByLabel('Step 2', { exact: true }).fill('Practise the closing sentence');
  await picture(page, 'main-plan');
  await dialog.getByRole('button', { name: 'Assign plan' }).click();
  await expect(dialog).toBeHidden();
  await expect(timeline.getByText('0 of 2 steps')).toBeVisible();
  await timeline.getByRole('checkbox', { name: /Listen to two own calls/ }).click();
  await expect(timeline.getByText('1 of 2 steps')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(timeline.getByText('0 of 2 steps')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(timeline.getByText('1 of 2 steps')).toBeVisible();
  expectNoErrors(running.errors);
  await running.close();

  running = await startApp({ dataFolder: running.dataFolder });
  const again = running.page;
  await openAgent(again, 'Ana Quispe');
  await expect(
    again.getByRole('article').filter({ hasText: FIRST_COMMENT }).first().getByText('Next steps unclear'),
  ).toBeVisible();
  const side = again.getByRole('complementary');
  await expect(side.getByText('Say what happens next, and by when.')).toBeVisible();
  await expect(side.getByText('1 of 2 steps')).toBeVisible();
  await again.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
  await again
    .getByRole('link', { name: /Earlier imports|support-survey/ })
    .first()
    .click();
  await expect(again.getByText('support-survey.csv').first()).toBeVisible();
  expectNoErrors(running.errors);
  expect(outsideRequests(running.dataFolder)).toEqual([]);
});
