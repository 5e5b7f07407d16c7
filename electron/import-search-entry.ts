// The file the thread for full text is started with; its work stands in import-search-work.ts.
import { workerData } from 'node:worker_threads';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { serveSearch } = await import('./import-search-work.ts');
serveSearch(workerData);
