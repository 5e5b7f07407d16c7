// What a person does again and again in the flows, found by role and name as a person finds it.
import { expect, type Page } from '@playwright/test';
import { answerDialog, type RunningApp } from './app.ts';

/** Fills in who works and starts with an import. */
export async function startWithImport(page: Page, name = 'Katrin Vogel'): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: /Import an export/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
}

/** Chooses the file by the system's dialog and waits until it is recognised. */
export async function chooseFile({ app, page }: RunningApp, path: string): Promise<void> {
  await answerDialog(app, path);
  await page.getByRole('button', { name: /^Choose (files|another file)$/ }).click();
  await expect(page.getByRole('heading', { name: 'How each column is read' })).toBeVisible({ timeout: 20_000 });
}

/** Presses Import and waits for the result. */
export async function runImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import [\d,.]+ rows?$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /responses? imported/ })).toBeVisible({ timeout: 60_000 });
}

export async function openAgent(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Agents' }).click();
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What customers say' })).toBeVisible();
}

/** Opens the sample workspace from the Welcome screen. */
export async function openSample(page: Page, name = 'Katrin Vogel'): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: /Open the sample workspace/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Agents' })).toBeVisible({ timeout: 60_000 });
}
