// The sample workspace's survey export as text: the door for whoever needs the file. Pure; writes nothing.
import type { SampleLanguage } from './comment-types.ts';
import { headerLine, responseLine } from './export-file.ts';
import { type SampleOptions, sampleResponses } from './responses.ts';

const CHUNK_CHARACTERS = 64 * 1024;

/** The CSV export in chunks of about 64 Ki characters: one header row, then a record per response. The same options give the same text. */
export function* generateSample(
  options: SampleOptions & { readonly language?: SampleLanguage },
): Generator<string, void, undefined> {
  const { language = 'en' } = options;
  let chunk = headerLine(language);
  for (const response of sampleResponses(options)) {
    chunk += responseLine(response, language);
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
