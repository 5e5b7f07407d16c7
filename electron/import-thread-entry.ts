// The file the reading thread is started with; its work stands in import-thread-work.ts.
import { workerData } from 'node:worker_threads';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { serveReading } = await import('./import-thread-work.ts');
serveReading(workerData);
