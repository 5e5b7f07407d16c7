// The file being prepared: read once per change, one reading at a time, and nothing decided is lost or sent in vain.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as fileWork from '../../renderer/imports/file-work.ts';
import { answerWith, detectionOf, openQuestions, pending } from './import-support.ts';

const file = { fileId: '11111111-1111-4111-8111-111111111111', name: 'export.csv', bytes: 10 };
const other = { ...file, fileId: '22222222-2222-4222-8222-222222222222' };

type DetectInput = { settings: fileWork.Settings };

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
  fileWork.closeFile();
  vi.useRealTimers();
});

describe('a file', () => {
  test('is read when it is opened, and goes on where it was left', async () => {
    const calls = detecting();
    fileWork.openFile(file);
    expect(fileWork.currentWork()).toMatchObject({ isDetecting: true, detection: null });
    await vi.runAllTimersAsync();
    expect(fileWork.currentWork()).toMatchObject({ isDetecting: false, error: null, detection: { recordCount: 40 } });
    expect(fileWork.currentWork()?.asked.length).toBe(4);
    fileWork.openFile({ ...file });
    await vi.runAllTimersAsync();
    expect(calls).toHaveLength(1);
  });

  test('changes that follow each other are read together', async () => {
    const calls = detecting();
    fileWork.openFile(file);
    await vi.runAllTimersAsync();
    fileWork.decide((before) => ({ ...before, zone: 'UTC' }));
    await vi.advanceTimersByTimeAsync(100);
    fileWork.decide((before) => ({ ...before, dateOrder: 'mdy' }));
    expect(fileWork.currentWork()).toMatchObject({ isDetecting: true, detection: { dateOrder: null } });
    await vi.runAllTimersAsync();
    expect(calls.map(({ input }) => (input as DetectInput).settings)).toEqual([{}, { zone: 'UTC', dateOrder: 'mdy' }]);
    expect(fileWork.currentWork()).toMatchObject({ isDetecting: false, detection: { dateOrder: 'mdy', zone: 'UTC' } });
  });

  test('a reading that a change made stale is stopped, and its answer counts for nothing', async () => {
    const first = pending<unknown>();
    const answers = [first.promise, Promise.resolve(detectionOf(openQuestions, { zone: 'UTC' }))];
    const calls = answerWith({ 'imports.detect': () => answers.shift(), 'imports.cancel': () => ({}) });
    fileWork.openFile(file);
    fileWork.decide((before) => ({ ...before, zone: 'UTC' }));
    await vi.runAllTimersAsync();
    expect(calls.map(({ name }) => name)).toEqual(['imports.detect', 'imports.cancel']);
    first.reject({ code: 'import.cancelled', params: {} });
    await vi.runAllTimersAsync();
    expect(calls.map(({ name }) => name)).toEqual(['imports.detect', 'imports.cancel', 'imports.detect']);
    expect(fileWork.currentWork()).toMatchObject({ isDetecting: false, error: null, detection: { zone: 'UTC' } });
  });

  test('an error keeps what was known and can be tried again', async () => {
    detecting();
    fileWork.openFile(file);
    await vi.runAllTimersAsync();
    answerWith({
      'imports.detect': () => {
        throw { code: 'file.unreadable', params: {} };
      },
    });
    fileWork.decide((before) => ({ ...before, zone: 'UTC' }));
    await vi.runAllTimersAsync();
    expect(fileWork.currentWork()).toMatchObject({
      isDetecting: false,
      error: { code: 'file.unreadable' },
      detection: { recordCount: 40 },
      settings: { zone: 'UTC' },
    });
    detecting();
    fileWork.readAgain();
    await vi.runAllTimersAsync();
    expect(fileWork.currentWork()).toMatchObject({
      error: null,
      detection: { zone: 'UTC' },
      settings: { zone: 'UTC' },
    });
  });

  test('put away while it is read leaves nothing behind', async () => {
    const first = pending<unknown>();
    const calls = answerWith({ 'imports.detect': () => first.promise, 'imports.cancel': () => ({}) });
    fileWork.openFile(file);
    fileWork.closeFile();
    first.resolve(detectionOf(openQuestions));
    await vi.runAllTimersAsync();
    expect(fileWork.currentWork()).toBeNull();
    expect(calls.map(({ name }) => name)).toEqual(['imports.detect', 'imports.cancel']);
  });

  test('another file starts from nothing', async () => {
    detecting();
    fileWork.openFile(file);
    fileWork.decide((before) => ({ ...before, zone: 'UTC' }));
    await vi.runAllTimersAsync();
    fileWork.openFile(other);
    expect(fileWork.currentWork()).toMatchObject({ file: other, settings: {}, detection: null, asked: [] });
    await vi.runAllTimersAsync();
    expect(fileWork.currentWork()).toMatchObject({ detection: { zone: 'Europe/Berlin' } });
  });
});

describe('decisions', () => {
  test('that were taken back are not sent: a known file is only known under the same decisions', async () => {
    const calls = detecting();
    fileWork.openFile(file);
    await vi.runAllTimersAsync();
    calls.length = 0;
    fileWork.decide((before) => ({ ...before, zone: 'UTC', mapping: { '3': 'csat' } }));
    await vi.runAllTimersAsync();
    fileWork.decide((before) => ({ ...before, zone: undefined, mapping: {} }));
    await vi.runAllTimersAsync();
    expect(calls.map(({ input }) => (input as DetectInput).settings)).toEqual([
      { zone: 'UTC', mapping: { '3': 'csat' } },
      {},
    ]);
  });

  test('answers go with the questions they belong to', async () => {
    detecting();
    fileWork.openFile(file);
    await vi.runAllTimersAsync();
    fileWork.decide((before) => ({ ...before, answers: { dateOrder: 'dmy', 'resolutionCodes:4:1': 'yes' } }));
    await vi.runAllTimersAsync();
    fileWork.decide(
      (before) => ({ ...before, mapping: { '4': 'extra:resolved' } }),
      ({ column }) => column === 4,
    );
    await vi.runAllTimersAsync();
    expect(fileWork.currentWork()?.settings.answers).toEqual({ dateOrder: 'dmy' });
    expect(fileWork.currentWork()?.asked.map(({ code }) => code)).toEqual(['dateOrder']);
  });
});
