// People in the real app: who is whom, agents by hand, teams, staff lists, my teams. What an import brings is in import.flow.ts.
import { expect, test } from '@playwright/test';
import {
  answerDialog,
  dropFile,
  expectNoErrors,
  newDataFolder,
  type RunningApp,
  removeFolder,
  startApp,
} from './app.ts';
import { check } from './looks.ts';
import {
  agentLinks,
  chooseTeam,
  go,
  importSpellings,
  LIGHT,
  openDetails,
  seeInGerman,
  writeStaff,
} from './people-steps.ts';
import { startWithImport } from './steps.ts';

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

test('two spellings of a name: review, merge, one agent; undo, two agents; keep apart with the keys', async () => {
  const { page, errors } = running;
  await importSpellings(running, files);
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
  await expect(quispe.getByRole('radio', { name: 'Keep “Quispe, Ana María”' })).toBeChecked();
  await quispe.getByRole('radio', { name: 'Keep “Ana Quispe”' }).check();
  await check(page, LIGHT, 'people-review');
  await seeInGerman(running, 'people-review');
  await quispe.getByRole('radio', { name: 'Keep “Ana Quispe”' }).check();
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

  await go(page, '/agents');
  await page.getByRole('main').getByRole('link', { name: 'Quispe, Ana María' }).click();
  await openDetails(page, 'Quispe, Ana María');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('cell', { name: 'A-014' })).toBeVisible();
  await check(page, LIGHT, 'people-merged');
  await dialog.getByRole('button', { name: 'Separate again: Ana Quispe' }).click();
  await expect(dialog.getByRole('cell', { name: 'A-014' })).toBeHidden();
  await expect(dialog.getByRole('heading', { name: 'Merged with' })).toBeHidden();
  await page.keyboard.press('Escape');
  await go(page, '/agents');
  await expect(agentLinks(page)).toHaveCount(6);
  expectNoErrors(errors);
});

test('days in teams by hand, cutting what is in the way; one agent split in two', async () => {
  const { page, errors } = running;
  await importSpellings(running, files);
  await go(page, '/agents');
  await page.getByRole('main').getByRole('link', { name: 'Carla Müller' }).click();
  await openDetails(page, 'Carla Müller');
  const dialog = page.getByRole('dialog');
  const stays = dialog.getByRole('region', { name: 'Teams by day' });
  await expect(stays.getByRole('row').filter({ hasText: 'Team Nord' })).toContainText('from responses');
  await stays.getByRole('button', { name: 'Add days in a team' }).click();
  await chooseTeam(page, 'Retención');
  await stays.getByLabel('First day').fill('11/01/2026');
  await stays.getByRole('button', { name: 'Save days' }).click();
  await expect(stays.getByRole('row').filter({ hasText: 'by hand' })).toContainText('since Nov 1, 2026');
  await expect(stays.getByRole('button', { name: 'Add days in a team' })).toBeFocused();

  await stays.getByRole('button', { name: 'Add days in a team' }).click();
  await chooseTeam(page, 'Team Nord');
  await stays.getByLabel('First day').fill('11/16/2026');
  await stays.getByRole('button', { name: 'Save days' }).click();
  await expect(stays.getByRole('alert')).toContainText('Retención');
  await check(page, LIGHT, 'people-details');
  await stays.getByRole('button', { name: 'Shorten “Retención” and save' }).click();
  await expect(stays.getByRole('row').filter({ hasText: 'Nov 1 – 15, 2026' })).toContainText('Retención');
  await stays.getByRole('button', { name: 'Remove the days in Team Nord' }).click();
  await expect(stays.getByRole('row').filter({ hasText: 'since Nov 16, 2026' })).toContainText('from responses');

  await dialog.getByRole('button', { name: 'Split into two agents' }).click();
  await dialog.getByLabel('Name of the new agent').fill('Carla Möller');
  await dialog.getByRole('checkbox', { name: /^Retención/ }).check();
  await expect(dialog.getByText(/^\d of 10 responses move\.$/)).toBeVisible();
  await check(page, LIGHT, 'people-split');
  await dialog.getByRole('button', { name: 'Split', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Carla Möller' })).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).first().click();
  await go(page, '/agents');
  await expect(agentLinks(page)).toHaveCount(6);
  await page.getByRole('main').getByRole('link', { name: 'Carla Müller' }).click();
  await seeInGerman(running, 'people-details', async () => {
    await page.getByRole('button', { name: 'Aktionen für Carla Müller' }).click();
    await page.getByRole('menuitem', { name: 'Details …' }).click();
    await page.getByRole('button', { name: 'Tage in einem Team ergänzen' }).click();
  });
  expectNoErrors(errors);
});

test('an agent is added by hand, changed, ended and brought back', async () => {
  const { page, errors } = running;
  await importSpellings(running, files);
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
  await expect(page.getByText(/leaves on/)).toBeVisible();
  await go(page, '/agents');
  await expect(page.getByRole('row').filter({ hasText: 'Gina Roth' })).toContainText('leaves on');
  await seeInGerman(running, 'people-agents');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Gina Roth/ })
    .click();
  await page.getByRole('button', { name: 'Actions for Gina Roth' }).click();
  await page.getByRole('menuitem', { name: 'Bring back' }).click();
  await expect(page.getByText(/leaves on/)).toBeHidden();
  await go(page, '/agents');
  await seeInGerman(running, 'people-add', async () => {
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Bruno Dias');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Bruno Díaz' })).toBeVisible();
  });
  expectNoErrors(errors);
});

test('teams: added, led, moved into, mine by default, and all with one click', async () => {
  const { page, errors } = running;
  await importSpellings(running, files);
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
  await seeInGerman(running, 'people-teams', () => page.getByRole('button', { name: 'Team Nord' }).click());
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
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show all teams' }).click();
  await expect(agentLinks(page)).toHaveCount(6);
  await page.reload();
  await expect(agentLinks(page)).toHaveCount(6);
  await page.getByRole('button', { name: /^Teams/ }).click();
  await page.getByRole('menuitemradio', { name: 'My teams' }).click();
  await page.keyboard.press('Escape');
  await expect(agentLinks(page)).toHaveCount(1);

  await page.getByRole('button', { name: /^Teams/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /Retención/ }).click();
  await page.getByRole('menuitem', { name: 'Make these my teams' }).click();
  await expect(page.getByTestId('toast').getByText('Saved. This is what you see first')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Teams My teams' })).toBeVisible();
  await expect(agentLinks(page)).toHaveCount(4);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands and agents' }).fill('to teams');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'my team' })).toHaveCount(2);
  expectNoErrors(errors);
});

test('a staff list adds and changes agents in one step; a second time it changes nothing', async () => {
  const { page, errors } = running;
  await importSpellings(running, files);
  await go(page, '/staff');
  await check(page, LIGHT, 'people-staff-start');
  const path = writeStaff(files);
  await answerDialog(running.app, path);
  await page.getByRole('button', { name: 'Choose a staff list' }).click();
  await expect(page.getByRole('heading', { name: 'What will happen' })).toBeVisible();
  await check(page, LIGHT, 'people-staff');
  await page.getByRole('heading', { name: 'What will happen' }).scrollIntoViewIfNeeded();
  await check(page, LIGHT, 'people-staff-rows');
  const apply = page.getByRole('button', { name: /^Apply to \d agents?$/ });
  await expect(apply).toHaveText('Apply to 3 agents');
  await page.getByRole('combobox', { name: 'Who is Bruno Dias?' }).click();
  await page.getByRole('option', { name: /Bruno Díaz/ }).click();
  await expect(apply).toHaveText('Apply to 4 agents');
  await apply.click();
  await expect(page.getByText('Done: 4 agents added or changed.')).toBeVisible();
  await check(page, LIGHT, 'people-staff-done');
  await dropFile(page, path);
  await expect(page.getByText('Nothing else to apply')).toBeVisible();
  await seeInGerman(running, 'people-staff', async () => {
    await expect(page.getByRole('heading', { name: 'Was geschehen wird' })).toBeVisible();
  });
  await go(page, '/agents');
  // The list made Katrin Vogel the supervisor of one team, so that is what she sees first.
  await expect(page.getByRole('main').getByRole('link', { name: /Elena/ })).toBeHidden();
  await page.getByRole('button', { name: 'Show all teams' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: /Elena/ })).toBeVisible();
  await check(page, LIGHT, 'people-long-name');
  expectNoErrors(errors);
});
