// The import screens beyond the straight way, in three looks: a question, many columns, open menus, several files, undo, the history.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dropFile, expectNoErrors, newDataFolder, type RunningApp, removeFolder, resize, startApp } from './app.ts';
import { check, chooseLanguage, type Look, setTheme } from './looks.ts';
import { surveyText, writeSurvey } from './survey-file.ts';

const LOOKS: readonly Look[] = [
  { theme: 'light', language: 'de', width: 1024, height: 700 },
  { theme: 'dark', language: 'en', width: 1280, height: 800 },
  { theme: 'light', language: 'es', width: 1920, height: 1080 },
];

/** Names of buttons on the first screen. */
const START = { en: /Import an export/, es: /Importar/, de: /importieren/ } as const;

let files: string;
test.beforeAll(() => {
  files = newDataFolder();
});
test.afterAll(() => removeFolder(files));

function write(name: string, text: string): string {
  const path = join(files, name);
  writeFileSync(path, text);
  return path;
}

/** Dates of two meanings, codes without words, a scale nobody names. */
function questions(): string {
  const rows = Array.from(
    { length: 40 },
    (_, row) =>
      `R${row}x,0${1 + (row % 9)}/0${1 + (row % 7)}/2026 10:00,Ana Quispe,${row % 11},${1 + (row % 3)},kunde${row}@example.org,Größe und Länge ${row}`,
  );
  return ['response_id,submitted,agent_name,nps,resolved,customer_email,comment', ...rows].join('\n');
}

function manyColumns(): string {
  const fields = Array.from({ length: 210 }, (_, at) => `Embedded field ${at} with a long name`);
  const rows = Array.from(
    { length: 30 },
    (_, row) =>
      `R${row}x,2026-03-${10 + (row % 9)},A-0${10 + (row % 3)},${row % 11},${1 + (row % 10)},Good ${row},${fields.map((_field, at) => (row * at) % 7).join(',')}`,
  );
  return [`response_id,submitted_at,agent_id,nps,csat (1-10),comment,${fields.join(',')}`, ...rows].join('\n');
}

async function open(page: Page, ...paths: string[]): Promise<void> {
  await page.goto('app://rapport/index.html#/import');
  await dropFile(page, ...paths);
  await expect(page.locator('[data-import]')).toBeVisible({ timeout: 20_000 });
}

for (const look of LOOKS) {
  const { theme, language, width, height } = look;
  test(`${theme}, ${language}, ${width} × ${height}`, async () => {
    test.setTimeout(180_000);
    const running: RunningApp = await startApp({ args: [`--lang=${language}`] });
    const { page, app, errors, dataFolder } = running;
    try {
      await resize(app, width, height);
      await setTheme(page, theme);
      if (language !== 'en') await chooseLanguage(page, language);
      await page.getByRole('textbox').first().fill('Katrin Vogel');
      await page.getByRole('button', { name: START[language] }).click();
      await expect(page.locator('.drop-zone')).toBeVisible({ timeout: 20_000 });

      await open(page, write('Kundenbefragung_Support_Q4_2026.csv', questions()));
      await expect(page.locator('.question').first()).toBeVisible();
      await check(page, look, 'import-questions');
      await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      await check(page, look, 'import-questions-below');
      await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
      await page.locator('button.fact').nth(2).click();
      await expect(page.locator('.letters')).toBeVisible();
      await check(page, look, 'import-encoding');
      await page.keyboard.press('Escape');

      await open(page, write('wide.csv', manyColumns()));
      await check(page, look, 'import-wide');
      await page.locator('.fold[aria-expanded="false"]').first().click();
      await check(page, look, 'import-wide-open');
      await page.locator('.scale-button').first().click();
      await expect(page.getByRole('menu')).toBeVisible();
      await check(page, look, 'import-scale');
      await page.keyboard.press('Escape');

      writeFileSync(join(files, 'empty.csv'), '');
      const many = ['O', 'N'].map((letter) =>
        writeSurvey(files, `${letter}-export.csv`, surveyText().replaceAll('R-', `${letter}-`)),
      );
      await open(page, ...many, join(files, 'empty.csv'), write('asks.csv', questions()));
      await expect(page.locator('[data-import]')).toBeEnabled({ timeout: 20_000 });
      await check(page, look, 'import-several');
      await page.locator('[data-import]').click();
      await expect(page.locator('#sum')).toBeVisible({ timeout: 30_000 });
      await check(page, look, 'import-several-done');

      await page.goto('app://rapport/index.html#/imports?import=1');
      await expect(page.locator('.next-steps')).toBeVisible();
      await check(page, look, 'import-result');
      await page.locator('.next-step button').last().click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
      await check(page, look, 'import-undo');
      await page.getByRole('dialog').getByRole('button').last().click();
      await expect(page.locator('.next-steps')).toBeHidden({ timeout: 30_000 });
      await check(page, look, 'import-undone');
      await page.goto('app://rapport/index.html#/imports');
      await expect(page.locator('#profiles table')).toBeVisible();
      await check(page, look, 'import-history');
      expectNoErrors(errors);
    } finally {
      await running.close().catch(() => undefined);
      removeFolder(dataFolder);
    }
  });
}
