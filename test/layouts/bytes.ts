// Bytes of fixtures: delimited text, UTF-16 and single-byte pages, exactly as a program would have written them. No file is read.

export type TextOptions = {
  readonly delimiter?: string;
  /** Ends every record, the last one too. */
  readonly end?: string;
  /** Every cell in quotes, not only those that need them. */
  readonly isAllQuoted?: boolean;
};

/** Records as delimited text with doubled quotes; a line break in a cell stays what it is. */
export function delimited(records: readonly (readonly string[])[], options: TextOptions = {}): string {
  const { delimiter = ',', end = '\n', isAllQuoted = false } = options;
  function cell(text: string): string {
    const isNeeded = text.includes(delimiter) || /["\r\n]/u.test(text);
    return isAllQuoted || isNeeded ? `"${text.replaceAll('"', '""')}"` : text;
  }
  return records.map((record) => record.map(cell).join(delimiter) + end).join('');
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf8WithBom(text: string): Uint8Array {
  return utf8(`\ufeff${text}`);
}

/** UTF-16, low byte first, with byte order mark. */
export function utf16le(text: string): Uint8Array {
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  for (let index = 0; index < marked.length; index += 1) {
    const unit = marked.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

/** What windows-1252 has above Latin-1's printable range, of what the fixtures use. */
const CP1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '„': 0x84,
  '…': 0x85,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

/** @throws Error for a character that windows-1252 does not have */
export function cp1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = CP1252[character] ?? character.charCodeAt(0);
    if (code > 0xff) throw new Error(`windows-1252 has no ${character}`);
    return code;
  });
}
