// Which known responses an import found unchanged, as a compact column: undoing an earlier import keeps the rows a later file contained too.

/** A row of the file and the response it was found to be. */
export type Sighting = { readonly rowNumber: number; readonly responseId: number };

/** Of responses with several versions in the file only the last sighting stands, and none where the response is going to be changed. */
export function standingSightings(
  sightings: readonly Sighting[],
  versioned: ReadonlySet<number>,
  changed: ReadonlySet<number>,
): readonly Sighting[] {
  if (versioned.size === 0) return sightings;
  const last = new Map<number, number>();
  sightings.forEach(({ responseId }, index) => {
    if (versioned.has(responseId)) last.set(responseId, index);
  });
  return sightings.filter(
    ({ responseId }, index) =>
      !versioned.has(responseId) || (last.get(responseId) === index && !changed.has(responseId)),
  );
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Differences to the pair before, in file order: 7 bits a byte, low bits first; the sign of an id's difference is its lowest bit. */
export function encodeSightings(sightings: readonly Sighting[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  let bytes: number[] = [];
  let row = 0;
  let id = 0;
  for (const { rowNumber, responseId } of [...sightings].sort((a, b) => a.rowNumber - b.rowNumber)) {
    pushNumber(bytes, rowNumber - row);
    const step = responseId - id;
    pushNumber(bytes, step < 0 ? -step * 2 - 1 : step * 2);
    row = rowNumber;
    id = responseId;
    if (bytes.length > 65_536) {
      chunks.push(Uint8Array.from(bytes));
      bytes = [];
    }
  }
  chunks.push(Uint8Array.from(bytes));
  return Buffer.concat(chunks);
}

/** Visits the pairs again, in file order. */
export function visitSightings(bytes: Uint8Array, visit: (rowNumber: number, responseId: number) => void): void {
  let at = 0;
  function next(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  }
  let rowNumber = 0;
  let responseId = 0;
  while (at < bytes.length) {
    rowNumber += next();
    const step = next();
    responseId += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    visit(rowNumber, responseId);
  }
}

/** The pairs again, in file order. */
export function decodeSightings(bytes: Uint8Array): Sighting[] {
  const sightings: Sighting[] = [];
  visitSightings(bytes, (rowNumber, responseId) => sightings.push({ rowNumber, responseId }));
  return sightings;
}
