// Opens files the way the app does and reads the table in them to its end. Files live in a folder that goes with the test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSource } from '../../electron/import-open.ts';
import type { ImportSource } from '../../electron/import-source.ts';
import { AppError } from '../../shared/contract/errors.ts';
import type { ImportSettings } from '../../shared/import/types.ts';

export type Opened = ImportSource & { readonly text: string };

export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-sources-'));

  /** The source of a file with these bytes, and its table as text. */
  async function open(name: string, bytes: Uint8Array | string, settings: ImportSettings = {}): Promise<Opened> {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const source = await openSource(path, settings);
    return Object.assign(source, { text: await textOf(source) });
  }

  /** How opening or reading it ends: the code and params of its error. */
  async function refusal(name: string, bytes: Uint8Array | string, settings: ImportSettings = {}) {
    try {
      await open(name, bytes, settings);
    } catch (error) {
      if (error instanceof AppError) return { code: error.code, ...error.params };
      throw error;
    }
    throw new Error(`${name} was read`);
  }

  return { folder, open, refusal, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function textOf(source: ImportSource): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of source.chunks()) parts.push(chunk.slice());
  return Buffer.concat(parts).toString('utf8');
}
