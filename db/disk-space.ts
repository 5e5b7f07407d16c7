// How much room is left where a file stands, for messages that say what is missing.
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes free for this user on the disk that holds `path`; 0 where the system does not say. */
export function freeBytesAt(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize;
  } catch {
    return 0;
  }
}
