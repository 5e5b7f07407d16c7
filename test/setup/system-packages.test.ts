// What set-up asks of a bare Linux: from the loader's complaint to one command that can be typed.
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { callScript } from './scripts-in-process.ts';

const SYSTEM = 'setup/system-packages.mjs';

const LDD = `	linux-vdso.so.1 (0x00007ffd4a5f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1a00000000)
	libglib-2.0.so.0 => not found
	libgobject-2.0.so.0 => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1a01000000)
	libstrange.so.9 => not found
	/lib64/ld-linux-x86-64.so.2 (0x00007f1a02000000)
`;

test('libraries that the loader did not find', async () => {
  const answer = await callScript(SYSTEM, 'missingLibraries', [LDD]);
  expect(answer.value).toEqual(['libglib-2.0.so.0', 'libgobject-2.0.so.0', 'libgtk-3.so.0', 'libstrange.so.9']);
});

test('packages are named once, unknown libraries are not hidden', async () => {
  const libraries = ['libgtk-3.so.0', 'libglib-2.0.so.0', 'libgobject-2.0.so.0', 'libstrange.so.9'];
  const answer = await callScript(SYSTEM, 'packagesFor', [libraries]);
  expect(answer.value).toEqual({ packages: ['libglib2.0-0', 'libgtk-3-0'], unknown: ['libstrange.so.9'] });
});

describe.runIf(existsSync('/usr/bin/apt-get'))('with apt-get', () => {
  test('an ordinary user gets one command to type', async () => {
    const missing = { packages: ['libnss3', 'xauth', 'xvfb'], unknown: [] };
    const answer = await callScript(SYSTEM, 'installMissing', [missing, { isRoot: false }]);
    expect(answer.error).toBe('Some system packages are missing.');
    const commands = (answer.advice ?? '').split('\n').filter((line) => line.includes('apt-get'));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toMatch(/apt-get install -y --no-install-recommends libnss3 xauth xvfb$/);
  });

  test('a library no package is known for is named', async () => {
    const missing = { packages: [], unknown: ['libstrange.so.9'] };
    const answer = await callScript(SYSTEM, 'installMissing', [missing, { isRoot: true }]);
    expect(answer.error).toContain('libstrange.so.9');
  });
});

test('without apt-get the missing names are given all the same', async () => {
  const missing = { packages: ['libnss3'], unknown: [] };
  const answer = await callScript(SYSTEM, 'installMissing', [missing, { isRoot: true }], { PATH: '/nonexistent' });
  expect(answer.error).toContain('libnss3');
  expect(answer.advice).toContain('package manager');
});
