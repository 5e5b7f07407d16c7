// Keeps compiled sources between runs, for programs and threads that run the TypeScript as it is. The bundles need none.
import * as nodeModule from 'node:module';

/** Before anything else is loaded: compiling the sources anew each time takes longer than reading a small file. Node 22 has it, 20 not. */
export function keepCompiled(): void {
  if (import.meta.url.endsWith('.ts') && 'enableCompileCache' in nodeModule) nodeModule.enableCompileCache();
}
