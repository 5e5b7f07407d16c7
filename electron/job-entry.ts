// The job process: one long piece of work, then it is ended. Reports its memory so that main can end it before the machine suffers.

import { recoverImports } from '../db/recovery.ts';
import { requireSound } from '../db/workspace-check.ts';
import type { Envelope } from '../shared/contract/errors.ts';
import { serve, tell } from './helper-entry.ts';
import { detectFile } from './import-detect.ts';
import { importFile, importIdOf } from './import-job.ts';
import { openSource } from './import-open.ts';
import type { JobWatch } from './import-progress.ts';
import type { JobRequest } from './messages.ts';
import { makeSample } from './sample-job.ts';
import { detectStaff } from './staff-job.ts';
import { undoImportJob } from './undo-job.ts';

const MEMORY_REPORT_MS = 250;

let isCancelled = false;

const watch: JobWatch = {
  onProgress: (progress) => tell({ type: 'progress', progress }),
  isCancelled: () => isCancelled,
};

async function run(request: JobRequest): Promise<unknown> {
  switch (request.kind) {
    case 'detect':
      return detectFile({ ...request, source: await openSource(request.filePath, request.settings) }, watch);
    case 'import':
      return {
        importId: importIdOf(
          await importFile({ ...request, source: await openSource(request.filePath, request.settings) }, watch),
        ),
      };
    case 'undo': {
      const { removed, restored, kept } = await undoImportJob(request, watch);
      return { removed, restored, kept };
    }
    case 'staff':
      return detectStaff(
        await openSource(request.filePath, { sheet: request.settings.sheet }),
        request.settings,
        watch,
      );
    case 'sample':
      await makeSample(request, watch);
      return {};
    case 'recover':
      await recoverImports(request.workspacePath, watch.onProgress);
      return {};
    case 'check':
      requireSound(request.workspacePath);
      return {};
  }
}

setInterval(() => tell({ type: 'memory', residentBytes: process.memoryUsage.rss() }), MEMORY_REPORT_MS).unref();

serve<JobRequest>(
  'job',
  async (request): Promise<Envelope<unknown>> => ({ ok: true, value: await run(request) }),
  () => {
    isCancelled = true;
  },
);
