// Every screen in both themes: axe finds nothing serious, nothing is cut off sideways, no console error. Writes the pictures people look at.
import { expect, test } from '@playwright/test';
import { expectNoErrors, newDataFolder, type RunningApp, removeFolder, resize, startApp } from './app.ts';
import { check, chooseLanguage, type Look, setTheme } from './looks.ts';
import { chooseFile, openSample } from './steps.ts';
import { writeSurvey } from './survey-file.ts';

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

const ALL_TEAMS = /^(?:Show all teams|Mostrar todos los equipos|Alle Teams zeigen)$/;

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
      // Whoever leads a team sees that team first; one click shows everybody.
      await page.getByRole('button', { name: ALL_TEAMS }).click({ timeout: 60_000 });
      await expect(page.getByRole('main').getByRole('link', { name: 'Ana Quispe' })).toBeVisible();
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

async function chooseAnyFile({ app, page }: RunningApp, { language }: Look): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, writeSurvey(files));
  await page.getByRole('main').getByRole('button', { name: WORDS[language].choose }).first().click();
  await expect(page.getByRole('button', { name: /119/ })).toBeVisible({ timeout: 20_000 });
}
