// Files about people and steps on their screens, for the flows about agents, teams and staff lists.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type RunningApp, resize } from './app.ts';
import { check, type Look } from './looks.ts';
import { chooseFile, runImport } from './steps.ts';

export const LIGHT: Look = { theme: 'light', language: 'en', width: 1280, height: 800 };
const GERMAN: Look = { theme: 'light', language: 'de', width: 1024, height: 700 };
const DARK: Look = { theme: 'dark', language: 'de', width: 1024, height: 700 };

/** Ten responses each of people whose names the export writes in two ways, in two teams. */
export function writeSpellings(files: string): string {
  const people = [
    ['A-014', 'Ana Quispe', 'Retención'],
    ['', 'Quispe, Ana María', 'Retención'],
    ['A-027', 'Bruno Díaz', 'Retención'],
    ['A-031', 'Carla Müller', 'Team Nord'],
    ['A-044', 'Dirk Weiß', 'Team Nord'],
    ['', 'D. Weiss', 'Team Nord'],
  ];
  const lines = people.flatMap(([id, name, team], at) =>
    Array.from({ length: 10 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 10, 20 - index * 2, 9, 30)).toISOString();
      return `R-${at}-${index},${day},${id},"${name}",${team},${[9, 10, 3, 8, 10][(at + index) % 5]},They called back`;
    }),
  );
  const path = join(files, 'two-spellings.csv');
  writeFileSync(path, `response_id,submitted_at,agent_id,agent_name,team,nps,comment\n${lines.join('\n')}\n`);
  return path;
}

const STAFF = [
  'Personalnummer;Name;E-Mail;Team;Teamleiter;Eintritt;Im Team seit',
  'A-014;Ana Quispe;ana.quispe@example.org;Retención;Katrin Vogel;01.03.2025;',
  'A-031;Carla Müller;carla.mueller@example.org;Soporte N1;Jemand Fremdes;15.09.2024;01.11.2026',
  'A-077;Elena Sánchez-Hinterberger von Oldenburg;elena@example.org;Soporte N1;;01.11.2026;',
  'A-088;Bruno Dias;;Retención;;;',
  'A-091;Frida Kern;;Team Nord;;31.02.2026;',
  '',
];

export function writeStaff(files: string): string {
  const path = join(files, 'staff.csv');
  writeFileSync(path, STAFF.join('\r\n'));
  return path;
}

export async function importSpellings(running: RunningApp, files: string): Promise<void> {
  await chooseFile(running, writeSpellings(files));
  await runImport(running.page);
}

export async function go(page: Page, path: string): Promise<void> {
  await page.goto(`app://rapport/index.html#${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The same screen in another theme, language and size. */
async function see({ app, page }: RunningApp, look: Look): Promise<void> {
  await page.evaluate(async ({ theme, language }) => {
    type Answer = { value: { people: { personId: string }[] } };
    const { rapport } = globalThis as unknown as {
      rapport: { call(name: string, input: unknown): Promise<Answer> };
    };
    const { people } = (await rapport.call('people.list', {})).value;
    await rapport.call('people.update', { personId: people[0]?.personId, language });
    await rapport.call('app.setTheme', { theme });
  }, look);
  await resize(app, look.width, look.height);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', look.language);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look.theme);
}

/** Pictures of the screen in German, light and dark, at the smallest size; English again afterwards. */
export async function seeInGerman(running: RunningApp, screen: string, open?: () => Promise<void>): Promise<void> {
  for (const look of [GERMAN, DARK]) {
    await see(running, look);
    await open?.();
    await check(running.page, look, screen);
  }
  await see(running, LIGHT);
}

export async function openDetails(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Details …' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** In the form for days in a team. */
export async function chooseTeam(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: 'Team' }).click();
  await page.getByRole('option', { name }).click();
}

/** Names in the list of agents. */
export function agentLinks(page: Page): Locator {
  return page.getByRole('main').getByRole('table').getByRole('link');
}
