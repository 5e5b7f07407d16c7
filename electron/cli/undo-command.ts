// `undo-import ID --workspace PATH`: takes one import back, as the app does. What that means stands in db/import-undo.ts.
import { randomUUID } from 'node:crypto';
import type { JobWatch } from '../import-progress.ts';
import { undoImportJob } from '../undo-job.ts';
import { type Arguments, countOf, workspaceOf } from './arguments.ts';
import { type CliIo, type ExitCode, exitCodes, UsageError, writeJson } from './output.ts';

export async function undoCommand(args: Arguments, io: CliIo): Promise<ExitCode> {
  const [text, ...more] = args.words;
  if (text === undefined || more.length > 0) throw new UsageError('undo-import needs the ID of one import');
  const importId = countOf('undo-import', text);
  const watch: JobWatch = {
    onProgress: ({ phase, share }) => {
      if (args.values.progress) io.warn(share === null ? phase : `${phase} ${Math.floor(share * 100)} %`);
    },
    isCancelled: io.isCancelled,
  };
  const counts = await undoImportJob(
    {
      workspacePath: workspaceOf(args, io.folder),
      importId,
      isInsisting: args.values.insist ?? false,
      personId: null,
      deviceId: randomUUID(),
    },
    watch,
  );
  if (args.values.json) await writeJson(io, { importId, ...counts });
  else await io.write(undoText(importId, counts));
  return exitCodes.done;
}

function undoText(
  importId: number,
  counts: { removed: number; restored: number; passedOn: number; kept: number },
): string {
  const { removed, restored, passedOn, kept } = counts;
  const lines = [
    `import ${importId} undone: ${removed} responses removed, ${restored} with their earlier values, ${passedOn} left to later files`,
  ];
  if (kept > 0) lines.push(`  ${kept} kept because people worked on them; --insist removes them as well`);
  return `${lines.join('\n')}\n`;
}
