// The look at a file before its import: it fits the contract, shows what will be stored, and writes nothing.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { detectFile } from '../../electron/import-detect.ts';
import { sourceOfText } from '../../electron/import-source.ts';
import type { Progress } from '../../shared/contract/events.ts';
import { importsContract } from '../../shared/contract/imports.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { exportText } from '../cli/exports.ts';
import { importInto, importText, pictureOf, quiet } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

function detect(text: string, settings: ImportSettings = {}, watch = quiet) {
  return detectFile({ source: sourceOfText('survey.csv', text), workspacePath: workspace.path, settings }, watch);
}

it('fits the contract and says what to expect of the whole file', async () => {
  await importText(workspace, exportText(0, 40));
  const before = pictureOf(workspace);
  const text = exportText(0, 3000).replaceAll('Ana Quispe', 'Ana Nueva').replaceAll('A-100', 'A-900');
  const settings = { answers: { restartedIds: 'same' } };
  const detection = await detect(text, settings);
  expect(importsContract['imports.detect'].output.parse(detection)).toEqual(detection);
  expect(detection).toMatchObject({ recordCount: 3000, knownImportId: null, format: 'csv', delimiter: ',' });
  expect(detection.expected.newAgents).toBe(1);
  const outcome = await importInto(workspace.path, text, settings, { isTrial: true });
  if (outcome.status !== 'imported') throw new Error(outcome.status);
  const { counts } = outcome.result;
  expect(detection.expected).toMatchObject({ rejected: counts.rejected, notAnswers: counts.notAnswers });
  expect(detection.expected.readable).toBe(counts.rowsRead - counts.rejected - counts.notAnswers);
  expect(counts.rejected).toBeGreaterThan(0);
  const { inserted, updated, unchanged, duplicatesInFile } = counts;
  expect(updated).toBeGreaterThan(0);
  expect(detection.trial).toEqual({ inserted, updated, unchanged, duplicatesInFile });
  expect(detection.preview.some((row) => row.outcome === 'rejected')).toBe(true);
  expect(pictureOf(workspace)).toBe(before);
});

it('shows the first rows exactly as they will be stored', async () => {
  const text = exportText(0, 20);
  const { columns, preview } = await detect(text);
  await importText(workspace, text);
  for (const shown of preview.filter((row) => row.outcome === 'stored')) {
    const value = (target: string) => shown.stored[columns.findIndex((column) => column.target === target)] ?? null;
    const [stored] = workspace.rows<{ nps: number; at: number; team: string; channel: string; comment: string | null }>(
      `SELECT r.nps AS nps, r.responded_at AS at, r.raw_team AS team, r.channel AS channel, c.text AS comment
       FROM responses r LEFT JOIN comments c ON c.response_id = r.id WHERE r.row_number = :row`,
      { row: shown.rowNumber },
    );
    expect(stored).toEqual({
      nps: value('nps'),
      at: value('respondedAt'),
      team: value('team'),
      channel: value('channel'),
      comment: value('comment:comment'),
    });
  }
});

it('knows a file that was imported before', async () => {
  const text = exportText(0, 20);
  const { importId } = await importText(workspace, text);
  expect((await detect(text)).knownImportId).toBe(importId);
  expect((await detect(text, { sourceName: 'Another survey' })).knownImportId).toBeNull();
});

it('tells how far it is, in order, and stops when asked to', async () => {
  const told: Progress[] = [];
  await detect(exportText(0, 5000), {}, { ...quiet, onProgress: (progress) => told.push(progress) });
  const shares = told.map((progress) => progress.share ?? 0);
  expect(shares.length).toBeGreaterThan(0);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  let asked = 0;
  const watch = { ...quiet, isCancelled: () => asked++ > 1 };
  await expect(detect(exportText(0, 5000), {}, watch)).rejects.toMatchObject({ code: 'import.cancelled' });
});
