// An import on its way: one at a time, told where the person is looking, and nothing of it is hidden when it fails.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as reading from '../../renderer/imports/file-reading.ts';
import { allWork, workOf } from '../../renderer/imports/file-work.ts';
import * as importRun from '../../renderer/imports/import-run.ts';
import { startTexts } from '../../renderer/texts/i18n.ts';
import { showError, showToast } from '../../renderer/ui/toast-store.ts';
import { answerWith, detectionOf, openQuestions, pending } from './import-support.ts';

vi.mock('../../renderer/ui/toast-store.ts', () => ({ showToast: vi.fn(), showError: vi.fn() }));

let leave: () => void = () => undefined;

const file = { fileId: '11111111-1111-4111-8111-111111111111', name: 'export.csv', bytes: 10 };

function look(...at: string[]): void {
  leave = importRun.enterScreen(at);
}

beforeEach(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

afterEach(() => {
  leave();
  importRun.forgetRun();
  for (const work of allWork()) reading.closeFile(work.file.fileId);
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
    reading.openFiles([file]);
    look(file.fileId);
    await importRun.startImport(file, {});
    expect(importRun.currentRun()).toMatchObject({ state: 'done', importId: 7 });
    expect(workOf(file.fileId)).toBeNull();
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
    reading.openFiles([file]);
    look(file.fileId);
    await importRun.startImport(file, {});
    expect(importRun.currentRun()).toMatchObject({ state: 'ended', error: { code: 'workspace.disk-full' } });
    expect(workOf(file.fileId)).toMatchObject({ file });
    expect(showError).not.toHaveBeenCalled();
    reading.closeFile(file.fileId);
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
    await vi.waitFor(() => expect(calls.map(({ name }) => name)).toEqual(['imports.run']));
    importRun.cancelImport();
    expect(importRun.currentRun()).toMatchObject({ state: 'running', isCancelling: true });
    stopped.reject({ code: 'import.cancelled', params: {} });
    await running;
    expect(calls.map(({ name }) => name)).toEqual(['imports.run', 'imports.cancel']);
    expect(importRun.currentRun()).toMatchObject({ state: 'ended', error: { code: 'import.cancelled' } });
  });
});

test('an import that is cancelled before it began does not begin', async () => {
  const calls = detectAnd(() => ({ importId: 7 }));
  look(file.fileId);
  const running = importRun.startImport(file, {});
  importRun.cancelImport();
  await running;
  expect(calls.map(({ name }) => name)).toEqual(['imports.cancel']);
  expect(importRun.currentRun()).toMatchObject({ state: 'ended', error: { code: 'import.cancelled' } });
});

describe('several imports', () => {
  const second = { ...file, fileId: '22222222-2222-4222-8222-222222222222', name: 'second.csv' };
  const third = { ...file, fileId: '33333333-3333-4333-8333-333333333333', name: 'third.csv' };
  const all = [file, second, third];

  type RunInput = { fileId: string };

  function open(run: (input: RunInput) => unknown) {
    const calls = answerWith({
      'imports.detect': () => detectionOf(openQuestions),
      'imports.run': run,
      'imports.cancel': () => ({}),
    });
    reading.openFiles(all);
    return calls;
  }

  const outcomes = () => allWork().map(({ outcome }) => (outcome?.state === 'failed' ? outcome.error.code : outcome));

  test('follow each other, and one that fails does not stop the next', async () => {
    const calls = open(({ fileId }) => {
      if (fileId === second.fileId) throw { code: 'file.unreadable', params: {} };
      return { importId: fileId === file.fileId ? 7 : 9 };
    });
    look(...all.map(({ fileId }) => fileId));
    await importRun.startImports(all);
    const runs = calls.filter(({ name }) => name === 'imports.run').map(({ input }) => (input as RunInput).fileId);
    expect(runs).toEqual(all.map(({ fileId }) => fileId));
    expect(outcomes()).toEqual([
      { state: 'imported', importId: 7 },
      'file.unreadable',
      { state: 'imported', importId: 9 },
    ]);
    expect(importRun.currentRun()).toBeNull();
    expect(showToast).not.toHaveBeenCalled();
  });

  test('stop when the person says so; what was imported stays', async () => {
    const stopped = pending<unknown>();
    open(({ fileId }) => (fileId === file.fileId ? { importId: 7 } : stopped.promise));
    look(...all.map(({ fileId }) => fileId));
    const running = importRun.startImports(all);
    await vi.waitFor(() => expect(importRun.currentRun()).toMatchObject({ state: 'running', file: second }));
    importRun.cancelImport();
    stopped.reject({ code: 'import.cancelled', params: {} });
    await running;
    expect(outcomes()).toEqual([{ state: 'imported', importId: 7 }, 'import.cancelled', null]);
  });

  test('one that asks because of an earlier one is read again and asks', async () => {
    const calls = open(({ fileId }) => {
      if (fileId === second.fileId) throw { code: 'import.needs-answer', params: {} };
      return { importId: 7 };
    });
    await vi.waitFor(() => expect(allWork().every(({ isDetecting }) => !isDetecting)).toBe(true));
    const before = calls.length;
    await importRun.startImports(all);
    await vi.waitFor(() => expect(workOf(second.fileId)?.isDetecting).toBe(false));
    expect(calls.slice(before).filter(({ name }) => name === 'imports.detect')).toHaveLength(1);
    expect(workOf(second.fileId)).toMatchObject({ outcome: null, error: null });
    expect(workOf(third.fileId)).toMatchObject({ outcome: { state: 'imported' } });
  });

  test('that end while the person looks elsewhere are told by one message that leads to them', async () => {
    open(() => ({ importId: 7 }));
    await importRun.startImports(all);
    expect(vi.mocked(showToast).mock.calls).toMatchObject([
      [{ text: '3 files are imported.', action: { label: 'Show the result' } }],
    ]);
  });
});
