// An import on its way: one at a time, told where the person is looking, and nothing of it is hidden when it fails.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as fileWork from '../../renderer/imports/file-work.ts';
import * as importRun from '../../renderer/imports/import-run.ts';
import { startTexts } from '../../renderer/texts/i18n.ts';
import { showError, showToast } from '../../renderer/ui/toast-store.ts';
import { answerWith, detectionOf, openQuestions, pending } from './import-support.ts';

vi.mock('../../renderer/ui/toast-store.ts', () => ({ showToast: vi.fn(), showError: vi.fn() }));

let leave: () => void = () => undefined;

const file = { fileId: '11111111-1111-4111-8111-111111111111', name: 'export.csv', bytes: 10 };

function look(at: string | null): void {
  leave = importRun.enterScreen(at);
}

beforeEach(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

afterEach(() => {
  leave();
  importRun.forgetRun();
  vi.clearAllMocks();
});

function detectAnd(run: () => unknown) {
  return answerWith({
    'imports.detect': () => detectionOf(openQuestions),
    'imports.run': run,
    'imports.cancel': () => ({}),
  });
}

describe('an import', () => {
  test('runs with the decisions of the person, once', async () => {
    const done = pending<unknown>();
    const calls = detectAnd(() => done.promise);
    look(file.fileId);
    const first = importRun.startImport(file, { dateOrder: 'dmy' });
    await importRun.startImport(file, {});
    expect(importRun.currentRun()).toMatchObject({ state: 'running', file, isCancelling: false });
    done.resolve({ importId: 7 });
    await first;
    const runs = calls.filter(({ name }) => name === 'imports.run').map(({ input }) => input);
    expect(runs).toEqual([{ fileId: file.fileId, settings: { dateOrder: 'dmy' } }]);
  });

  test('that the screen shows leads to its result and puts the file away', async () => {
    detectAnd(() => ({ importId: 7 }));
    fileWork.openFile(file);
    look(file.fileId);
    await importRun.startImport(file, {});
    expect(importRun.currentRun()).toMatchObject({ state: 'done', importId: 7 });
    expect(fileWork.currentWork()).toBeNull();
    expect(showToast).not.toHaveBeenCalled();
    leave();
    expect(importRun.currentRun()).toBeNull();
  });

  test.each([
    ['elsewhere', undefined],
    ['at another file', '22222222-2222-4222-8222-222222222222'],
  ])('that ends while the person looks %s is told by a message', async (_where, shown) => {
    detectAnd(() => ({ importId: 7 }));
    if (shown !== undefined) look(shown);
    await importRun.startImport(file, {});
    expect(importRun.currentRun()).toBeNull();
    expect(vi.mocked(showToast).mock.lastCall).toMatchObject([
      { text: 'export.csv is imported.', action: { label: 'Show the result' } },
    ]);
  });

  test('that fails keeps the file and says why', async () => {
    detectAnd(() => {
      throw { code: 'workspace.disk-full', params: {} };
    });
    fileWork.openFile(file);
    look(file.fileId);
    await importRun.startImport(file, {});
    expect(importRun.currentRun()).toMatchObject({ state: 'ended', error: { code: 'workspace.disk-full' } });
    expect(fileWork.currentWork()).toMatchObject({ file });
    expect(showError).not.toHaveBeenCalled();
    fileWork.closeFile();
  });

  test('that fails while the person looks elsewhere is told at once', async () => {
    detectAnd(() => {
      throw { code: 'workspace.disk-full', params: {} };
    });
    await importRun.startImport(file, {});
    expect(vi.mocked(showError).mock.lastCall).toMatchObject([{ code: 'workspace.disk-full' }]);
  });

  test('can be cancelled, and then says so', async () => {
    const stopped = pending<unknown>();
    const calls = detectAnd(() => stopped.promise);
    look(file.fileId);
    const running = importRun.startImport(file, {});
    importRun.cancelImport();
    expect(importRun.currentRun()).toMatchObject({ state: 'running', isCancelling: true });
    stopped.reject({ code: 'import.cancelled', params: {} });
    await running;
    expect(calls.map(({ name }) => name)).toEqual(['imports.run', 'imports.cancel']);
    expect(importRun.currentRun()).toMatchObject({ state: 'ended', error: { code: 'import.cancelled' } });
  });
});
