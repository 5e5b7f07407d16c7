// The sum on the last line of `npm test`: every way in which a runner can end must be counted for what it was.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callScript } from './scripts-in-process.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapport-counts-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function call(name: string, ...args: unknown[]): Promise<unknown> {
  const answer = await callScript('steps/counts.mjs', name, args);
  expect(answer.error).toBeUndefined();
  return answer.value;
}

test('vitest: passed, failed and skipped tests are counted one by one', async () => {
  const report = {
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'skipped' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'todo' }] },
    ],
  };
  expect(await call('countVitest', report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('vitest: a file that does not load is a failure though it has no tests', async () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(await call('countVitest', report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('vitest: a hook that fails after all tests passed is a failure', async () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }] }] };
  expect(await call('countVitest', report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('Playwright: a flaky test and an error outside of tests are failures', async () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'no such file' }] };
  expect(await call('countPlaywright', report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test.each([
  ['countVitest', {}],
  ['countVitest', null],
  ['countPlaywright', { testResults: [] }],
])('%s does not take anything else for a report', async (name, report) => {
  expect(await call(name, report)).toBeUndefined();
});

const RUNNERS = [
  { title: 'no report', report: undefined, exitCode: 0, expected: { passed: 0, failed: 1, skipped: 0 } },
  { title: 'half a report', report: '{"testResults": [', exitCode: 0, expected: { passed: 0, failed: 1, skipped: 0 } },
  {
    title: 'no test at all',
    report: '{"testResults": []}',
    exitCode: 0,
    expected: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    title: 'a crash after the last test',
    report: '{"testResults": [{"status": "passed", "assertionResults": [{"status": "passed"}]}]}',
    exitCode: 139,
    expected: { passed: 1, failed: 1, skipped: 0 },
  },
  {
    title: 'an ordinary failure, counted once',
    report: '{"testResults": [{"status": "failed", "assertionResults": [{"status": "failed"}]}]}',
    exitCode: 1,
    expected: { passed: 0, failed: 1, skipped: 0 },
  },
  {
    title: 'all well',
    report: '{"testResults": [{"status": "passed", "assertionResults": [{"status": "passed"}]}]}',
    exitCode: 0,
    expected: { passed: 1, failed: 0, skipped: 0 },
  },
];

test.each(RUNNERS)('a runner that leaves $title', async ({ title, report, exitCode, expected }) => {
  const reportFile = join(dir, `${title.replaceAll(' ', '-')}.json`);
  if (report !== undefined) writeFileSync(reportFile, report);
  const answer = await callScript('steps/counts.mjs', 'countRunner', [{ reportFile, exitCode, kind: 'vitest' }]);
  expect(answer.value).toMatchObject(expected);
});

test('sums and the last line', async () => {
  const list = [
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 10, failed: 2, skipped: 1 },
  ];
  const total = await call('addCounts', list);
  expect(total).toEqual({ passed: 13, failed: 2, skipped: 1 });
  expect(await call('formatCounts', total)).toBe('13 passed, 2 failed, 1 skipped');
  expect(await call('formatCounts', { passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed');
});
