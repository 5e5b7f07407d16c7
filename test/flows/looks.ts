// A look at a screen in one theme, language and size: axe finds nothing serious, nothing is cut off sideways, and a picture for people.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { picture } from './app.ts';

export type Look = { theme: 'light' | 'dark'; language: 'en' | 'es' | 'de'; width: number; height: number };

/** Takes a picture of the screen and checks it. */
export async function check(page: Page, look: Look, screen: string): Promise<void> {
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

/** Light or dark, whatever the system says. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
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

/** Chooses the language on the first screen. */
export async function chooseLanguage(page: Page, language: 'es' | 'de'): Promise<void> {
  const name = { es: 'Español', de: 'Deutsch' }[language];
  const shown = await page.evaluate(() => document.documentElement.lang);
  if (shown === language) return;
  const field = page.getByLabel('Language').and(page.locator('input'));
  await field.click();
  await page.getByRole('option', { name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
