// People in the real app: who is whom, agents by hand, teams, staff lists, my teams. What an import brings is in import.flow.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialog, expectNoErrors, newDataFolder, type RunningApp, removeFolder, resize, startApp } from './app.ts';
import { check, type Look } from './looks.ts';
import { chooseFile, runImport, startWithImport } from './steps.ts';

const LIGHT: Look = { theme: 'light', language: 'en', width: 1280, height: 800 };
const GERMAN: Look = { theme: 'light', language: 'de', width: 1024, height: 700 };
const DARK: Look = { theme: 'dark', language: 'de', width: 1024, height: 700 };

let running: RunningApp;
let files: string;

test.beforeEach(async () => {
  test.setTimeout(180_000);
  files = newDataFolder();
  running = await startApp({ width: LIGHT.width, height: LIGHT.height });
  await startWithImport(running.page);
});
test.afterEach(async () => {
  await running.close().catch(() => undefined);
  removeFolder(running.dataFolder);
  removeFolder(files);
});

/** Ten responses each of people whose names the export writes in two ways, in two teams. */
function writeSpellings(): string {
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
  'A-088;Bruno Diaz;;Retención;;;',
  'A-091;Frida Kern;;Team Nord;;31.02.2026;',
  '',
];

function writeStaff(): string {
  const path = join(files, 'staff.csv');
  writeFileSync(path, STAFF.join('\r\n'));
  return path;
}

async function importSpellings(page: Page): Promise<void> {
  await chooseFile(running, writeSpellings());
  await runImport(page);
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(`app://rapport/index.html#${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The same screen in another theme, language and size. */
async function see(page: Page, look: Look): Promise<void> {
  await page.evaluate(async ({ theme, language }) => {
    type Answer = { value: { people: { personId: string }[] } };
    const { rapport } = globalThis as unknown as {
      rapport: { call(name: string, input: unknown): Promise<Answer> };
    };
    const { people } = (await rapport.call('people.list', {})).value;
    await rapport.call('people.update', { personId: people[0]?.personId, language });
    await rapport.call('app.setTheme', { theme });
  }, look);
  await resize(running.app, look.width, look.height);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', look.language);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look.theme);
}

/** Pictures of the screen in German, light and dark, at the smallest size; English again afterwards. */
async function seeInGerman(page: Page, screen: string, open?: () => Promise<void>): Promise<void> {
  for (const look of [GERMAN, DARK]) {
    await see(page, look);
    await open?.();
    await check(page, look, screen);
  }
  await see(page, LIGHT);
}

const agentLinks = (page: Page) => page.getByRole('main').getByRole('table').getByRole('link');

test('two spellings of a name: review, merge, one agent; undo, two agents; keep apart with the keys', async () => {
  const { page, errors } = running;
  await importSpellings(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Agents' }).click();
  await expect(agentLinks(page)).toHaveCount(6);
  await check(page, LIGHT, 'people-agents');
  await page
    .getByText(/pairs of agents may be the same person/)
    .getByRole('link', { name: 'Review' })
    .click();
  const pairs = page.getByRole('main').locator('[data-pair]');
  await expect(pairs).toHaveCount(2);
  const quispe = pairs.filter({ hasText: 'Ana Quispe' });
  await expect(quispe.getByRole('radio', { name: 'Keep “Ana Quispe”' })).toBeChecked();
  await check(page, LIGHT, 'people-review');
  await seeInGerman(page, 'people-review');
  await quispe.focus();
  await page.keyboard.press('m');
  await expect(pairs).toHaveCount(1);
  await expect(pairs.first()).toBeFocused();
  await go(page, '/agents');
  await expect(agentLinks(page)).toHaveCount(5);
  await expect(page.getByRole('row').filter({ hasText: 'Ana Quispe' })).toContainText('20');
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(agentLinks(page)).toHaveCount(6);

  await go(page, '/agents/review');
  await pairs.filter({ hasText: 'Dirk Weiß' }).focus();
  await page.keyboard.press('k');
  await expect(pairs).toHaveCount(1);
  await page.keyboard.press('s');
  await expect(page.getByText('1 pair skipped for now.')).toBeVisible();
  await page.getByRole('button', { name: 'Show again' }).click();
  await pairs
    .first()
    .getByRole('button', { name: /^Merge/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Nobody to review' })).toBeVisible();
  await check(page, LIGHT, 'people-review-done');
  expectNoErrors(errors);
});

test('an agent is added by hand, changed, ended and brought back', async () => {
  const { page, errors } = running;
  await importSpellings(page);
  await go(page, '/agents');
  await page.getByRole('button', { name: 'Add an agent' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Bruno Dias');
  await expect(dialog.getByRole('link', { name: 'Bruno Díaz' })).toBeVisible();
  await check(page, LIGHT, 'people-add');
  await dialog.getByLabel('Ids').fill('A-027');
  await dialog.getByLabel('Ids').press('Enter');
  await dialog.getByRole('button', { name: 'Add agent' }).click();
  await expect(dialog.getByText(/Bruno Díaz/).first()).toBeVisible();
  await expect(dialog.locator('[aria-invalid=true]').first()).toBeVisible();
  await check(page, LIGHT, 'people-add-taken');
  await dialog.getByLabel('Ids').press('Backspace');
  await dialog.getByLabel('Ids').fill('A-099');
  await dialog.getByLabel('Name').fill('Gina Roth');
  await dialog.getByRole('combobox', { name: 'Team' }).click();
  await page.getByRole('option', { name: 'Team Nord' }).click();
  await dialog.getByRole('button', { name: 'Add agent' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gina Roth' })).toBeVisible();
  await check(page, LIGHT, 'people-new-agent');

  await page.getByRole('button', { name: 'Actions for Gina Roth' }).click();
  await page.getByRole('menuitem', { name: 'Change …' }).click();
  await expect(dialog.getByText('A-099')).toBeVisible();
  await dialog.getByLabel('E-mail').fill('gina.roth@example.org');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Actions for Gina Roth' }).click();
  await page.getByRole('menuitem', { name: 'Ends …' }).click();
  await check(page, LIGHT, 'people-end');
  await dialog.getByRole('button', { name: 'Save last day' }).click();
  await expect(page.getByText(/left on/)).toBeVisible();
  await page.getByRole('button', { name: 'Actions for Gina Roth' }).click();
  await page.getByRole('menuitem', { name: 'Bring back' }).click();
  await expect(page.getByText(/left on/)).toBeHidden();
  expectNoErrors(errors);
});

test('teams: added, led, moved into, mine by default, and all with one click', async () => {
  const { page, errors } = running;
  await importSpellings(page);
  await go(page, '/teams');
  await page.getByRole('button', { name: 'Add a team' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Team').fill('team nord');
  await dialog.getByRole('button', { name: 'Add team' }).click();
  await expect(dialog.locator('[aria-invalid=true]')).toBeVisible();
  await dialog.getByLabel('Team').fill('Soporte N1');
  await dialog.getByLabel('Site').fill('Lima');
  await dialog.getByRole('combobox', { name: 'Supervisor' }).click();
  await page.getByRole('option', { name: 'Katrin Vogel' }).click();
  await check(page, LIGHT, 'people-team-add');
  await dialog.getByRole('button', { name: 'Add team' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Soporte N1' })).toContainText('my team');

  await page.getByRole('button', { name: 'Team Nord' }).click();
  const members = page.getByRole('region', { name: 'In Team Nord today' });
  await members.getByRole('checkbox', { name: 'Carla Müller' }).check();
  await members.getByRole('combobox', { name: 'Move to' }).click();
  await page.getByRole('option', { name: 'Soporte N1' }).click();
  await check(page, LIGHT, 'people-teams');
  await members.getByRole('button', { name: 'Move 1 agent' }).click();
  await expect(members.getByRole('checkbox', { name: 'Carla Müller' })).toBeHidden();
  await seeInGerman(page, 'people-teams', () => page.getByRole('button', { name: 'Team Nord' }).click());
  await page
    .getByRole('row')
    .filter({ hasText: 'Retención' })
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(
    page
      .getByTestId('toast')
      .filter({ hasText: /Retención|in use|belong/ })
      .first(),
  ).toBeVisible();
  await check(page, LIGHT, 'people-team-in-use');

  await go(page, '/agents');
  await expect(agentLinks(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Teams/ }).click();
  await check(page, LIGHT, 'people-my-teams');
  await page.getByRole('menuitemradio', { name: 'All teams' }).click();
  await expect(agentLinks(page)).toHaveCount(6);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(agentLinks(page)).toHaveCount(6);
  await page.getByRole('button', { name: /^Teams/ }).click();
  await page.getByRole('menuitemradio', { name: 'My teams' }).click();
  await page.keyboard.press('Escape');
  await expect(agentLinks(page)).toHaveCount(1);
  expectNoErrors(errors);
});

test('a staff list adds and changes agents in one step; a second time it changes nothing', async () => {
  const { page, errors } = running;
  await importSpellings(page);
  await go(page, '/staff');
  await check(page, LIGHT, 'people-staff-start');
  const path = writeStaff();
  await answerDialog(running.app, path);
  await page.getByRole('button', { name: 'Choose a staff list' }).click();
  await expect(page.getByRole('heading', { name: 'What will happen' })).toBeVisible();
  await check(page, LIGHT, 'people-staff');
  await page.getByRole('heading', { name: 'What will happen' }).scrollIntoViewIfNeeded();
  await check(page, LIGHT, 'people-staff-rows');
  const apply = page.getByRole('button', { name: /^Apply to \d agents?$/ });
  await expect(apply).toHaveText('Apply to 3 agents');
  await page.getByRole('combobox', { name: 'Who is Bruno Diaz?' }).click();
  await page.getByRole('option', { name: /Bruno Díaz/ }).click();
  await expect(apply).toHaveText('Apply to 4 agents');
  await apply.click();
  await expect(page.getByText('Done: 4 agents added or changed.')).toBeVisible();
  await check(page, LIGHT, 'people-staff-done');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(page.getByText('Everything on the list is already so.')).toBeVisible();
  await seeInGerman(page, 'people-staff', async () => {
    await page.getByRole('button', { name: 'Personalliste wählen' }).click();
    await expect(page.getByRole('heading', { name: 'Was geschehen wird' })).toBeVisible();
  });
  await go(page, '/agents');
  await expect(page.getByRole('main').getByRole('link', { name: /Elena/ })).toBeVisible();
  expectNoErrors(errors);
});
