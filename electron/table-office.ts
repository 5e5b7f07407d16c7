// Office files in the old binary container: legacy workbooks, and new ones that a password protects. Only named, never read.

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Names inside are UTF-16. The list of them may lie anywhere in the file. */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

export function isOldContainer(head: Uint8Array): boolean {
  return OLD_CONTAINER.every((byte, index) => head[index] === byte);
}

/** `xlsx-protected` for a workbook behind a password, else `xls`. */
export async function oldContainerFormat(chunks: AsyncIterable<Uint8Array>): Promise<'xlsx-protected' | 'xls'> {
  let tail = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([tail, chunk]);
    if (bytes.includes(PROTECTED)) return 'xlsx-protected';
    tail = Buffer.from(bytes.subarray(-PROTECTED.length));
  }
  return 'xls';
}
