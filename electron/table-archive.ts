// A ZIP with one file to import in it, as form tools deliver their CSV. Nothing is ever written to disk: the file is read where it lies.
import { AppError } from '../shared/contract/errors.ts';
import { zipEntryQuestion } from '../shared/import/container-questions.ts';
import type { ImportSettings, Question } from '../shared/import/types.ts';
import type { NamedBytes } from './import-source.ts';
import { MAX_PACKED_FILE_BYTES } from './table-limits.ts';
import { type Archive, type ArchiveEntry, inflatesTooFar } from './table-zip.ts';

export type PackedFile = {
  readonly file: NamedBytes;
  readonly entry: ArchiveEntry;
  readonly questions: readonly Question[];
};

const IMPORTABLE = /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|xlsx|xlsm|xls|xlsb|ods)$/iu;
/** What operating systems leave in archives. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/iu;
const EXPLANATION = /(?:^|\/)(?:read[\s_-]?me|liesmich|l[eé]ame|l[eé]eme|licen[cs]e|changelog)[^/]*\.txt$/iu;

/** Errors: `file.format` (`zip-path`, `zip-empty`), `call.invalid` for an answer that names no file of the archive. */
export function packedFile(archive: Archive, settings: ImportSettings): PackedFile {
  const trick = archive.entries.find(({ isTrick }) => isTrick);
  if (trick) throw new AppError('file.format', { format: 'zip-path', entry: trick.name });
  if (archive.declaredBytes > MAX_PACKED_FILE_BYTES) throw inflatesTooFar(MAX_PACKED_FILE_BYTES, archive.declaredBytes);
  const listed = archive.entries.filter(({ name }) => IMPORTABLE.test(name) && !LEFTOVER.test(name));
  const told = listed.filter(({ name }) => !EXPLANATION.test(name));
  const candidates = told.length > 0 ? told : listed;
  const [first] = candidates;
  if (first === undefined) throw new AppError('file.format', { format: 'zip-empty', count: archive.entries.length });
  const names = candidates.map(({ name }) => name);
  const wanted = settings.answers?.['zipEntry'];
  const entry =
    wanted === undefined || candidates.length === 1 ? first : candidates.find(({ name }) => name === wanted);
  if (entry === undefined) {
    throw new AppError('call.invalid', { field: 'zipEntry', value: wanted ?? '', choices: names.join(', ') });
  }
  const isOpen = candidates.length > 1 && wanted === undefined;
  return {
    entry,
    file: {
      name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
      bytes: entry.bytes,
      chunks: () => archive.chunks(entry, MAX_PACKED_FILE_BYTES),
    },
    questions: isOpen ? [zipEntryQuestion(names)] : [],
  };
}
