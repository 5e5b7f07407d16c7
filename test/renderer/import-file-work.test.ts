// The files being prepared: read once per change, one reading at a time, and nothing decided is lost or sent in vain.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as reading from '../../renderer/imports/file-reading.ts';
import { allWork, isWaiting, type Settings, workOf } from '../../renderer/imports/file-work.ts';
import { answerWith, detectionOf, openQuestions, pending } from './import-support.ts';

const file = { fileId: '11111111-1111-4111-8111-111111111111', name: 'export.csv', bytes: 10 };
const other = { ...file, fileId: '22222222-2222-4222-8222-222222222222' };

type DetectInput = { settings: Settings };

function detecting() {
  return answerWith({
    'imports.detect': ({ settings }: DetectInput) => detectionOf(openQuestions, settings),
    'imports.cancel': () => ({}),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const work of allWork()) reading.closeFile(work.file.fileId);
  reading.preferFile(null);
  vi.useRealTimers();
});

describe('a file', () => {
  test('is read when it is opened, and goes on where it was left', async () => {
    const calls = detecting();
    reading.openFiles([file]);
    expect(workOf(file.fileId)).toMatchObject({ isDetecting: true, detection: null });
    await vi.runAllTimersAsync();
    expect(workOf(file.fileId)).toMatchObject({ isDetecting: false, error: null, detection: { recordCount: 40 } });
    expect(workOf(file.fileId)?.asked.length).toBe(4);
    reading.openFiles([{ ...file }]);
    await vi.runAllTimersAsync();
    expect(calls).toHaveLength(1);
  });

  test('changes that follow each other are read together', async () => {
    const calls = detecting();
    reading.openFiles([file]);
    await vi.runAllTimersAsync();
    reading.decide(file.fileId, (before) => ({ ...before, zone: 'UTC' }));
    await vi.advanceTimersByTimeAsync(100);
    reading.decide(file.fileId, (before) => ({ ...before, dateOrder: 'mdy' }));
    expect(workOf(file.fileId)).toMatchObject({ isDetecting: true, detection: { dateOrder: null } });
    await vi.runAllTimersAsync();
    expect(calls.map(({ input }) => (input as DetectInput).settings)).toEqual([{}, { zone: 'UTC', dateOrder: 'mdy' }]);
    expect(workOf(file.fileId)).toMatchObject({ isDetecting: false, detection: { dateOrder: 'mdy', zone: 'UTC' } });
  });

  test('a reading that a change made stale is stopped, and its answer counts for nothing', async () => {
    const first = pending<unknown>();
    const answers = [first.promise, Promise.resolve(detectionOf(openQuestions, { zone: 'UTC' }))];
    const calls = answerWith({ 'imports.detect': () => answers.shift(), 'imports.cancel': () => ({}) });
    reading.openFiles([file]);
    reading.decide(file.fileId, (before) => ({ ...before, zone: 'UTC' }));
    await vi.runAllTimersAsync();
    expect(calls.map(({ name }) => name)).toEqual(['imports.detect', 'imports.cancel']);
    first.reject({ code: 'import.cancelled', params: {} });
    await vi.runAllTimersAsync();
    expect(calls.map(({ name }) => name)).toEqual(['imports.detect', 'imports.cancel', 'imports.detect']);
    expect(workOf(file.fileId)).toMatchObject({ isDetecting: false, error: null, detection: { zone: 'UTC' } });
  });

  test('an error keeps what was known and can be tried again', async () => {
    detecting();
    reading.openFiles([file]);
    await vi.runAllTimersAsync();
    answerWith({
      'imports.detect': () => {
        throw { code: 'file.unreadable', params: {} };
      },
    });
    reading.decide(file.fileId, (before) => ({ ...before, zone: 'UTC' }));
    await vi.runAllTimersAsync();
    expect(workOf(file.fileId)).toMatchObject({
      isDetecting: false,
      error: { code: 'file.unreadable' },
      detection: { recordCount: 40 },
      settings: { zone: 'UTC' },
    });
    detecting();
    reading.readAgain(file.fileId);
    await vi.runAllTimersAsync();
    expect(workOf(file.fileId)).toMatchObject({
      error: null,
      detection: { zone: 'UTC' },
      settings: { zone: 'UTC' },
    });
  });

  test('put away while it is read leaves nothing behind', async () => {
    const first = pending<unknown>();
    const calls = answerWith({ 'imports.detect': () => first.promise, 'imports.cancel': () => ({}) });
    reading.openFiles([file]);
    reading.closeFile(file.fileId);
    first.resolve(detectionOf(openQuestions));
    await vi.runAllTimersAsync();
    expect(workOf(file.fileId)).toBeNull();
    expect(calls.map(({ name }) => name)).toEqual(['imports.detect', 'imports.cancel']);
  });

  test('another file starts from nothing, and the first one stays as it was', async () => {
    detecting();
    reading.openFiles([file]);
    reading.decide(file.fileId, (before) => ({ ...before, zone: 'UTC' }));
    await vi.runAllTimersAsync();
    reading.openFiles([other]);
    expect(workOf(other.fileId)).toMatchObject({ file: other, settings: {}, detection: null, asked: [] });
    await vi.runAllTimersAsync();
    expect(workOf(other.fileId)).toMatchObject({ detection: { zone: 'Europe/Berlin' } });
    expect(workOf(file.fileId)).toMatchObject({ settings: { zone: 'UTC' }, detection: { zone: 'UTC' } });
  });
});

describe('several files', () => {
  const third = { ...file, fileId: '33333333-3333-4333-8333-333333333333' };

  /** Answers one reading after the other, when told to; a cancelled one says so. */
  function oneByOne() {
    const waiting: { fileId: string; settle: (value: unknown) => void; fail: (error: unknown) => void }[] = [];
    const calls = answerWith({
      'imports.detect': ({ fileId }: { fileId: string }) => {
        const answer = pending<unknown>();
        waiting.push({ fileId, settle: answer.resolve, fail: answer.reject });
        return answer.promise;
      },
      'imports.cancel': () => {
        waiting.at(-1)?.fail({ code: 'import.cancelled', params: {} });
        return {};
      },
    });
    const answered = async (index: number) => {
      waiting[index]?.settle(detectionOf(openQuestions));
      await vi.runAllTimersAsync();
    };
    return { calls, answered, asked: () => waiting.map(({ fileId }) => fileId) };
  }

  test('are read one at a time, in the order they came', async () => {
    const { asked, answered } = oneByOne();
    reading.openFiles([file, other]);
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([file.fileId]);
    expect(allWork().map(({ isDetecting }) => isDetecting)).toEqual([true, true]);
    await answered(0);
    expect(asked()).toEqual([file.fileId, other.fileId]);
    expect(allWork().map(({ isDetecting }) => isDetecting)).toEqual([false, true]);
    await answered(1);
    expect(allWork().every(isWaiting)).toBe(true);
  });

  test('the one that is looked at is read first; what was stopped for it is read afterwards', async () => {
    const { asked, answered } = oneByOne();
    reading.openFiles([file, other, third]);
    await vi.runAllTimersAsync();
    reading.preferFile(third.fileId);
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([file.fileId, third.fileId]);
    await answered(1);
    await answered(2);
    await answered(3);
    expect(asked()).toEqual([file.fileId, third.fileId, file.fileId, other.fileId]);
    expect(allWork().map(({ error }) => error)).toEqual([null, null, null]);
    expect(allWork().every(({ detection }) => detection !== null)).toBe(true);
  });

  test('nothing is read while an import runs, and everything afterwards', async () => {
    const { asked, answered, calls } = oneByOne();
    reading.openFiles([file, other]);
    await vi.runAllTimersAsync();
    await reading.holdReading();
    expect(calls.map(({ name }) => name)).toEqual(['imports.detect', 'imports.cancel']);
    reading.openFiles([third]);
    await vi.runAllTimersAsync();
    expect(asked()).toEqual([file.fileId]);
    reading.resumeReading();
    for (const index of [1, 2, 3]) await answered(index);
    expect(asked()).toEqual([file.fileId, file.fileId, other.fileId, third.fileId]);
    expect(allWork().every(({ detection }) => detection !== null)).toBe(true);
  });

  test('one that cannot be read does not keep the others back', async () => {
    answerWith({
      'imports.detect': ({ fileId }: { fileId: string }) => {
        if (fileId === file.fileId) throw { code: 'file.empty', params: {} };
        return detectionOf(openQuestions);
      },
      'imports.cancel': () => ({}),
    });
    reading.openFiles([file, other]);
    await vi.runAllTimersAsync();
    expect(allWork().map(({ error, detection }) => [error?.code, detection !== null])).toEqual([
      ['file.empty', false],
      [undefined, true],
    ]);
    expect(allWork().map(isWaiting)).toEqual([false, true]);
  });
});

describe('decisions', () => {
  test('that were taken back are not sent: a known file is only known under the same decisions', async () => {
    const calls = detecting();
    reading.openFiles([file]);
    await vi.runAllTimersAsync();
    calls.length = 0;
    reading.decide(file.fileId, (before) => ({ ...before, zone: 'UTC', mapping: { '3': 'csat' } }));
    await vi.runAllTimersAsync();
    reading.decide(file.fileId, (before) => ({ ...before, zone: undefined, mapping: {} }));
    await vi.runAllTimersAsync();
    expect(calls.map(({ input }) => (input as DetectInput).settings)).toEqual([
      { zone: 'UTC', mapping: { '3': 'csat' } },
      {},
    ]);
  });

  test('answers go with the questions they belong to', async () => {
    detecting();
    reading.openFiles([file]);
    await vi.runAllTimersAsync();
    reading.decide(file.fileId, (before) => ({
      ...before,
      answers: { dateOrder: 'dmy', 'resolutionCodes:4:1': 'yes' },
    }));
    await vi.runAllTimersAsync();
    reading.decide(
      file.fileId,
      (before) => ({ ...before, mapping: { '4': 'extra:resolved' } }),
      ({ column }) => column === 4,
    );
    await vi.runAllTimersAsync();
    expect(workOf(file.fileId)?.settings.answers).toEqual({ dateOrder: 'dmy' });
    expect(workOf(file.fileId)?.asked.map(({ code }) => code)).toEqual(['dateOrder']);
  });
});
