// `import FILE… --workspace PATH`: one file after the other, a report for each. What is done to a file stands in import-job.ts.
import { resolve } from 'node:path';
import { AppError } from '../../shared/contract/errors.ts';
import type { Progress } from '../../shared/contract/events.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { importFile } from '../import-job.ts';
import { openSource } from '../import-open.ts';
import { createProgressMeter, type JobWatch } from '../import-progress.ts';
import { analyse } from '../import-reading.ts';
import type { ImportSource } from '../import-source.ts';
import { type Arguments, answersOf, workspaceOf, zoneOf } from './arguments.ts';
import { type FileReport, refusalOf, reportOf, reportText } from './import-report.ts';
import { isByPosition, mappingOf } from './mapping.ts';
import { type CliIo, type ExitCode, exitCodes, UsageError, writeJson } from './output.ts';
import { errorLine, exitCodeOf } from './words.ts';

export async function importCommand(args: Arguments, io: CliIo): Promise<ExitCode> {
  const { values, words: files } = args;
  if (files.length === 0) throw new UsageError('import needs at least one FILE');
  const workspacePath = workspaceOf(args, io.folder);
  const zone = zoneOf(args);
  const isTrial = values['dry-run'] ?? false;
  const watch: JobWatch = {
    onProgress: (progress) => {
      if (values.progress) io.warn(progressLine(progress));
    },
    isCancelled: io.isCancelled,
  };
  const reports: FileReport[] = [];
  let failure: AppError | null = null;
  for (const file of files) {
    const startedAt = performance.now();
    const seconds = () => Math.round(performance.now() - startedAt) / 1000;
    try {
      const said = saidSettings(args, zone);
      const source = await openSource(resolve(io.folder, file), said);
      const settings = await withMapping(said, args, source, zone, watch);
      const outcome = await importFile(
        {
          source,
          workspacePath,
          settings,
          personId: null,
          isTrial,
          newWorkspace: { zone, writtenBy: io.version },
        },
        watch,
      );
      reports.push(reportOf(file, outcome, seconds(), isTrial));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      io.warn(`${file}: ${errorLine(error)}`);
      if (!isAboutFile(error)) {
        failure = error;
        break;
      }
      reports.push(refusalOf(file, error, seconds()));
    }
  }
  if (values.json) await writeJson(io, { files: reports, ...(failure ? { error: jsonOf(failure) } : {}) });
  else for (const report of reports) await io.write(reportText(report));
  return failure ? exitCodeOf(failure) : exitCodeFor(reports);
}

/** The other files can be read nevertheless: also where only this one lacks the sheet that was named. */
function isAboutFile(error: AppError): boolean {
  const { field } = error.params;
  return (
    exitCodeOf(error) === exitCodes.refused ||
    (error.code === 'call.invalid' && (field === 'sheet' || field === 'zipEntry'))
  );
}

/** A code and its params, as refused calls carry them too. */
function jsonOf(error: AppError): { code: string; params: AppError['params'] } {
  return { code: error.code, params: error.params };
}

function exitCodeFor(reports: readonly FileReport[]): ExitCode {
  if (reports.some((report) => report.status === 'refused')) return exitCodes.refused;
  return reports.some((report) => report.status === 'needs-answer') ? exitCodes.needsAnswer : exitCodes.done;
}

/** What the words say, without the mapping. */
function saidSettings(args: Arguments, zone: string): ImportSettings {
  const { values } = args;
  const answers = answersOf(args);
  return {
    ...(values.source === undefined ? {} : { sourceName: values.source }),
    // Times without an offset in an existing workspace are read in its own zone unless one is named.
    ...(values.zone === undefined ? {} : { zone }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
  };
}

/** Headers are only known once the file was read; a mapping by position does without. */
async function withMapping(
  settings: ImportSettings,
  { values }: Arguments,
  source: ImportSource,
  zone: string,
  watch: JobWatch,
): Promise<ImportSettings> {
  const maps = values.map ?? [];
  if (maps.length === 0) return settings;
  if (isByPosition(maps)) return { ...settings, mapping: mappingOf(maps, null) };
  const meter = createProgressMeter('detect', {}, watch);
  const { plan } = await analyse(source, settings, { connection: null, zone }, meter);
  const headers = plan.columns.map((column) => column.header);
  return { ...settings, mapping: mappingOf(maps, headers) };
}

function progressLine(progress: Progress): string {
  const share = progress.share === null ? '' : ` ${Math.floor(progress.share * 100)} %`;
  const rate = progress.rowsPerSecond === null ? '' : ` ${progress.rowsPerSecond} rows/s`;
  return `${progress.phase}${share} ${progress.rows} rows${rate}`;
}
