// The wizard as people hope for it: a few clicks and no typing to a filled agent page, two clicks for the next export, several files at once.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Fixture } from '../layouts/fixture.ts';
import { f5 } from '../layouts/german.ts';
import { f1 } from '../layouts/qualtrics.ts';
import { f3 } from '../layouts/surveys.ts';
import { dropFile, expectNoErrors, newDataFolder, picture, type RunningApp, removeFolder, startApp } from './app.ts';
import { startWithImport } from './steps.ts';
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

function fileOf(fixture: Fixture): string {
  const path = join(files, fixture.fileName);
  writeFileSync(path, fixture.bytes());
  return path;
}

/** Counts every click of the page from now on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { clickCount: number };
    counted.clickCount = 0;
    document.addEventListener('click', () => (counted.clickCount += 1), true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { clickCount: number }).clickCount);
}

for (const { fixture, agent, stored, column } of [
  { fixture: f1, agent: 'Ana Quispe', stored: 6, column: null },
  // Nothing in the file says what Custom Data 1 is: one click of the five.
  { fixture: f3, agent: 'A-027', stored: 6, column: /^Custom Data 1/ },
  { fixture: f5, agent: 'Dirk Weiß', stored: 7, column: null },
]) {
  test(`${fixture.fileName}: from the drop to a filled agent page in at most five clicks, without typing`, async () => {
    const { page, errors } = running;
    const clicks = await countClicks(page);
    await dropFile(page, fileOf(fixture));
    await expect(page.getByRole('heading', { name: 'How each column is read' })).toBeVisible({ timeout: 20_000 });
    await picture(page, `wizard-${fixture.id}`);
    if (column !== null) await page.getByRole('button', { name: column }).first().click();
    await page.getByRole('button', { name: new RegExp(`^Import ${stored} rows$`) }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${stored} responses imported` })).toBeVisible();
    await picture(page, `wizard-${fixture.id}-result`);
    await page
      .getByRole('region', { name: /new agents?$/ })
      .getByRole('link', { name: agent })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'What customers say' })).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(await clicks()).toBeLessThanOrEqual(5);
    expectNoErrors(errors);
  });
}

test('the next export of the same programme takes two clicks at most', async () => {
  const { page, errors } = running;
  await dropFile(page, writeSurvey(files, 'october.csv', surveyText().replaceAll('R-', 'O-')));
  await page.getByRole('button', { name: 'Import 119 rows' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '119 responses imported' })).toBeVisible();
  const clicks = await countClicks(page);
  await dropFile(page, writeSurvey(files, 'november.csv', surveyText().replaceAll('R-', 'N-')));
  await expect(page.getByText(/Read like last time/)).toBeVisible({ timeout: 20_000 });
  await picture(page, 'wizard-second');
  await page.getByRole('button', { name: 'Import 119 rows' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '119 responses imported' })).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(2);
  expectNoErrors(errors);
});

test('what was remembered can be left out and used again', async () => {
  const { page, errors } = running;
  await dropFile(page, writeSurvey(files));
  await page.getByRole('button', { name: 'team: stored as Team' }).click();
  await page.getByRole('combobox', { name: 'Find a meaning' }).fill('site');
  await page.getByRole('option', { name: 'Site' }).click();
  await expect(page.getByRole('button', { name: 'team: stored as Site' })).toBeVisible();
  await page.getByRole('button', { name: 'Import 119 rows' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '119 responses imported' })).toBeVisible();
  await dropFile(page, writeSurvey(files, 'next.csv', surveyText().replaceAll('R-', 'N-')));
  await expect(page.getByRole('button', { name: 'team: stored as Site' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('button', { name: 'team: stored as Team' })).toBeVisible();
  await page.getByRole('button', { name: 'Read it like last time' }).click();
  await expect(page.getByRole('button', { name: 'team: stored as Site' })).toBeVisible();
  await page.goto('app://rapport/index.html#/imports');
  const profiles = page.getByRole('region', { name: 'Remembered profiles' });
  await profiles.getByRole('button', { name: /^Rename/ }).click();
  await profiles.getByRole('textbox').fill('Support survey');
  await page.keyboard.press('Enter');
  await expect(profiles.getByText('Support survey', { exact: true })).toBeVisible();
  await picture(page, 'wizard-profiles');
  await profiles.getByRole('button', { name: 'Remove Support survey' }).click();
  await expect(profiles.getByText(/^None yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(profiles.getByText('Support survey', { exact: true })).toBeVisible();
  expectNoErrors(errors);
});

test('several files: those without questions in one go, a damaged one stops nothing, a question waits', async () => {
  const { page, errors } = running;
  const ambiguous = Array.from(
    { length: 30 },
    (_, row) => `Q${row}x,0${(row % 9) + 1}/0${((row * 4) % 9) + 1}/2026,Dirk Weiß,${row % 11},ok`,
  );
  writeFileSync(join(files, 'empty.csv'), '');
  await dropFile(
    page,
    writeSurvey(files, 'october.csv', surveyText().replaceAll('R-', 'O-')),
    join(files, 'empty.csv'),
    writeSurvey(files, 'ambiguous.csv', `id,submitted_at,agent_name,nps,comment\n${ambiguous.join('\n')}\n`),
    writeSurvey(files, 'november.csv', surveyText().replaceAll('R-', 'N-')),
  );
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(page.getByText('2 files are ready')).toBeVisible({ timeout: 20_000 });
  await expect(row('empty.csv')).toContainText('The file is empty');
  await expect(row('ambiguous.csv')).toContainText('asks 1 question');
  await picture(page, 'wizard-several');
  await page.getByRole('button', { name: 'Import 2 files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2 files imported' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'What became of 240 rows' })).toBeVisible();
  await picture(page, 'wizard-several-done');
  await row('ambiguous.csv').getByRole('link', { name: 'Answer' }).click();
  await page.getByRole('radio', { name: /day first/ }).check();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Back to all 4 files/ }).click();
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3 files imported' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Show agents' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Dirk Weiß' })).toBeVisible();
  expectNoErrors(errors);
});

test('a file dropped while another one waits joins it', async () => {
  const { page, errors } = running;
  await dropFile(page, writeSurvey(files, 'one.csv', surveyText().replaceAll('R-', 'O-')));
  await expect(page.getByRole('button', { name: 'Import 119 rows' })).toBeEnabled({ timeout: 20_000 });
  await dropFile(page, writeSurvey(files, 'two.csv', surveyText().replaceAll('R-', 'T-')));
  await expect(page.getByText('2 files are ready')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Take one.csv off the list' }).click();
  await expect(page.getByRole('button', { name: 'Import 119 rows' })).toBeEnabled();
  expectNoErrors(errors);
});
