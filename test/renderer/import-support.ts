// What the tests of the import screen share: real detections of small files by the engine, and a bridge that answers them.
import type { FileWork } from '../../renderer/imports/file-work.ts';
import type { Envelope } from '../../shared/contract/errors.ts';
import { type Detection, importsContract } from '../../shared/contract/imports.ts';
import { analyseFile } from '../../shared/import/analyse.ts';
import { sharedReading } from '../../shared/import/plan-json.ts';
import { createPreview } from '../../shared/import/preview.ts';
import { createReader } from '../../shared/import/reader.ts';
import type { ImportSettings } from '../../shared/import/types.ts';

/** Reads the text as the job process reads a file, and proves on the way that it fits the contract. */
export function detectionOf(text: string, settings: ImportSettings = {}): Detection {
  const bytes = new TextEncoder().encode(text);
  const { plan } = analyseFile(settings, { fileName: 'export.csv', workspaceZone: 'Europe/Berlin' }, () => [bytes]);
  const preview = createPreview(plan, { codeOf: () => 'code' });
  const reader = createReader(plan.layout, { onRecord: (record, rowNumber) => void preview.add(record, rowNumber) });
  reader.push(bytes);
  reader.end();
  return importsContract['imports.detect'].output.parse({
    fileName: 'export.csv',
    fileBytes: bytes.length,
    format: plan.layout.format,
    looksLike: plan.looksLike ?? null,
    sheets: [],
    sheet: null,
    preambleRows: plan.layout.preambleRows ?? 0,
    profile: null,
    encoding: plan.layout.encoding,
    delimiter: plan.layout.delimiter,
    headerRows: plan.layout.headerRows,
    ...sharedReading(plan),
    zone: plan.zone,
    zoneIsAssumed: plan.zoneIsAssumed,
    sourceName: plan.sourceName,
    recordCount: plan.recordCount,
    columns: plan.columns.map(
      ({
        position,
        header,
        target,
        scale,
        reason,
        confidence,
        isKeptAsCode = false,
        samples,
        filledCount,
        warnings,
      }) => ({
        ...{ position, header, target, reason, confidence, isKeptAsCode, samples, filledCount, warnings },
        ...(scale === undefined ? {} : { scale }),
      }),
    ),
    questions: plan.questions,
    warnings: plan.warnings,
    preview: preview.rows(),
    expected: { ...preview.counts(), newAgents: 1 },
    trial:
      plan.questions.length > 0
        ? null
        : { inserted: preview.counts().readable, updated: 0, unchanged: 0, duplicatesInFile: 0 },
    knownImportId: null,
  });
}

/** Forty answers whose dates fit both orders and whose resolution is coded without words. */
export const openQuestions = [
  'response_id,submitted,agent,nps,resolved,customer_email,comment',
  ...Array.from({ length: 40 }, (_, row) =>
    [
      `R${row}`,
      `0${1 + (row % 9)}/0${1 + (row % 7)}/2026 10:00`,
      'Ana Quispe',
      row === 4 ? 11 : row % 11,
      1 + (row % 3),
      `customer${row}@example.org`,
      `Had to call ${row} times before somebody helped`,
    ].join(','),
  ),
].join('\n');

type Handler = (input: never) => unknown;

/** Puts a bridge in place that answers with `handlers`; what a handler throws is the answer's error. Returns the calls made. */
export function answerWith(handlers: Record<string, Handler>): { name: string; input: unknown }[] {
  const calls: { name: string; input: unknown }[] = [];
  const call = async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    calls.push({ name, input });
    try {
      return { ok: true, value: await handlers[name]?.(input as never) };
    } catch (error) {
      return { ok: false, error: error as { code: 'unexpected'; params: Record<string, string> } };
    }
  };
  Object.assign(globalThis, { rapport: { call, on: () => () => undefined } });
  return calls;
}

/** A promise and the functions that settle it. */
export function pending<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A file in work as it is after a detection. */
export function workWith(detection: Detection, some: Partial<FileWork> = {}): FileWork {
  const file = { fileId: '11111111-1111-4111-8111-111111111111', name: 'export.csv', bytes: 1 };
  const { questions: asked } = detection;
  return { file, settings: {}, asked, detection, error: null, isDetecting: false, outcome: null, ...some };
}
