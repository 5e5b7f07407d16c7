// `sample --workspace PATH`: a workspace to try things on, made like the app's. How it is made stands in sample-job.ts.
import { randomUUID } from 'node:crypto';
import { language as languageSchema } from '../../shared/contract/values.ts';
import type { JobWatch } from '../import-progress.ts';
import { makeSample } from '../sample-job.ts';
import { type Arguments, countOf, workspaceOf, zoneOf } from './arguments.ts';
import { type CliIo, type ExitCode, exitCodes, UsageError, writeJson } from './output.ts';

export async function sampleCommand(args: Arguments, io: CliIo): Promise<ExitCode> {
  const { values } = args;
  const language = languageSchema.safeParse(values.language ?? 'en');
  if (!language.success) throw new UsageError(`--language ${values.language}: expected en, es or de`);
  const workspacePath = workspaceOf(args, io.folder);
  const watch: JobWatch = { onProgress: () => undefined, isCancelled: io.isCancelled };
  const outcome = await makeSample(
    {
      workspacePath,
      person: { name: 'Rapport', role: 'supervisor', language: language.data },
      deviceId: randomUUID(),
      version: io.version,
      responseCount: values.responses === undefined ? undefined : countOf('responses', values.responses),
      zone: zoneOf(args),
    },
    watch,
  );
  const { importId, counts, seconds } = outcome;
  if (values.json) await writeJson(io, { workspace: workspacePath, importId, ...counts, seconds });
  else await io.write(`${workspacePath}: ${counts.inserted} responses\n`);
  return exitCodes.done;
}
