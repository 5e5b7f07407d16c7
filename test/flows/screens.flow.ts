// Every screen in both themes: axe finds nothing serious, nothing is cut off sideways, no console error. Writes the pictures people look at.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { expectNoErrors, newDataFolder, picture, type RunningApp, removeFolder, resize, startApp } from './app.ts';
import { chooseFile, openSample } from './steps.ts';
import { writeSurvey } from './survey-file.ts';

type Look = { theme: 'light' | 'dark'; language: 'en' | 'es' | 'de'; width: number; height: number };

const LOOKS: readonly Look[] = [
  { theme: 'light', language: 'en', width: 1280, height: 800 },
  { theme: 'dark', language: 'en', width: 1024, height: 700 },
  { theme: 'light', language: 'de', width: 1024, height: 700 },
  { theme: 'dark', language: 'es', width: 1280, height: 800 },
];

let files: string;
test.beforeAll(() => {
  files = newDataFolder();
});
test.afterAll(() => removeFolder(files));

/** Words of the controls a look needs, in its language. */
const WORDS = {
  en: {
    name: 'Name',
    sample: 'Open the sample workspace',
    choose: /^Choose/,
    note: 'Add note',
    training: 'Assign training',
  },
  es: {
    name: 'Nombre',
    sample: 'Abrir el espacio de muestra',
    choose: /^Elegir/,
    note: /nota/i,
    training: /capacitación|formación/i,
  },
  de: { name: 'Name', sample: 'Beispiel', choose: /auswählen$|^Datei/, note: /Notiz/, training: /Training|Schulung/ },
} as const;

async function check(page: Page, look: Look, screen: string): Promise<void> {
  const name = `${screen}-${look.theme}-${look.language}-${look.width}`;
  await page.waitForTimeout(250);
  await picture(page, name);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const serious = violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical');
  expect(
    serious.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    ),
    name,
  ).toEqual([]);
  const sideways = await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    return { page: document.documentElement.scrollWidth - innerWidth, main: main.scrollWidth - main.clientWidth };
  });
  expect(sideways.page, `${name}: the window scrolls sideways`).toBeLessThanOrEqual(0);
  expect(sideways.main, `${name}: the page scrolls sideways`).toBeLessThanOrEqual(0);
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const shown = await page.evaluate(() => document.documentElement.dataset['mantineColorScheme']);
  if (shown !== theme) {
    await page.evaluate(
      (wanted) =>
        (globalThis as unknown as { rapport: { call(name: string, input: unknown): Promise<unknown> } }).rapport.call(
          'app.setTheme',
          { theme: wanted },
        ),
      theme,
    );
    await page.reload();
  }
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
}

for (const look of LOOKS) {
  const { theme, language, width, height } = look;
  test(`${theme}, ${language}, ${width} × ${height}`, async () => {
    test.setTimeout(150_000);
    const running: RunningApp = await startApp({ args: [`--lang=${language}`] });
    const { page, app, errors, dataFolder } = running;
    try {
      await resize(app, width, height);
      await setTheme(page, theme);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (language !== 'en') await chooseLanguage(page, language);
      await check(page, look, 'welcome');
      if (language === 'en') await openSample(page);
      else {
        await page.getByRole('textbox').first().fill('Katrin Vogel');
        await page.getByRole('button', { name: WORDS[language].sample }).click();
      }
      await expect(page.getByRole('main').getByRole('link', { name: 'Ana Quispe' })).toBeVisible({ timeout: 60_000 });
      await check(page, look, 'agents');
      await page.getByRole('main').getByRole('link', { name: 'Ana Quispe' }).click();
      await expect(page.getByRole('article').first()).toBeVisible();
      await check(page, look, 'agent');
      await page
        .getByRole('article')
        .filter({ has: page.locator('button') })
        .last()
        .scrollIntoViewIfNeeded();
      await check(page, look, 'agent-comments');
      const comment = page.locator('article[aria-labelledby]').first();
      await comment.focus();
      await page.keyboard.press('t');
      await expect(page.getByRole('listbox')).toBeVisible();
      await check(page, look, 'agent-tag');
      await page.keyboard.press('Escape');
      await page.getByRole('main').getByRole('button', { name: WORDS[language].note }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, look, 'agent-note');
      await page.keyboard.press('Escape');
      await page.getByRole('main').getByRole('button', { name: WORDS[language].training }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, look, 'agent-plan');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, look, 'palette');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, look, 'shortcuts');
      await page.keyboard.press('Escape');
      await page.goto('app://rapport/index.html#/settings');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await check(page, look, 'settings');
      await page.goto('app://rapport/index.html#/imports');
      await expect(page.getByRole('table')).toBeVisible();
      await check(page, look, 'imports');
      await page.goto('app://rapport/index.html#/import');
      await check(page, look, 'import');
      if (language === 'en') await chooseFile(running, writeSurvey(files));
      else await chooseAnyFile(running, look);
      await check(page, look, 'import-file');
      await page.getByRole('button', { name: /119/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: /119/ })).toBeVisible({ timeout: 30_000 });
      await check(page, look, 'import-done');
      expectNoErrors(errors);
    } finally {
      await running.close().catch(() => undefined);
      removeFolder(dataFolder);
    }
  });
}

async function chooseLanguage(page: Page, language: 'es' | 'de'): Promise<void> {
  const name = { es: 'Español', de: 'Deutsch' }[language];
  const shown = await page.evaluate(() => document.documentElement.lang);
  if (shown === language) return;
  const field = page.getByLabel('Language').and(page.locator('input'));
  await field.click();
  await page.getByRole('option', { name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

async function chooseAnyFile({ app, page }: RunningApp, { language }: Look): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, writeSurvey(files));
  await page.getByRole('main').getByRole('button', { name: WORDS[language].choose }).first().click();
  await expect(page.getByRole('button', { name: /119/ })).toBeVisible({ timeout: 20_000 });
}
