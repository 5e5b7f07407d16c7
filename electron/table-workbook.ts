// What a workbook says of itself: its sheets, their kind and whether they are hidden, its date system, where its other parts lie.
// Reads no cell.
import { damaged, MAX_INFLATED_BYTES } from './table-limits.ts';
import { attributeOf, isTrue, readXml, type XmlTag } from './table-xml.ts';
import type { Archive, ArchiveEntry } from './table-zip.ts';

export type WorkbookSheet = { readonly name: string; readonly isHidden: boolean; readonly entry: ArchiveEntry };

export type Workbook = {
  /** Sheets with cells, in order. Sheets of charts, macros and dialogs are none. */
  readonly sheets: readonly WorkbookSheet[];
  /** Days count from 1904-01-01 instead of 1900-01-01. */
  readonly is1904: boolean;
  readonly sharedStrings: ArchiveEntry | undefined;
  readonly styles: ArchiveEntry | undefined;
};

type Relation = { readonly type: string; readonly target: string };

/** The kind of a relation is the last part of its type: the rest differs between the two variants of the format. */
const DOCUMENT = 'officeDocument';
const WORKSHEET = 'worksheet';

/** Errors: `file.format` (`damaged`, `doctype`), `file.too-large` */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const root = await relationsOf(archive, '');
  const path = [...root.values()].find(({ type }) => type === DOCUMENT)?.target ?? 'xl/workbook.xml';
  const part = archive.find(path);
  if (!part) throw damaged(path);
  const relations = await relationsOf(archive, path);
  const listed: { name: string; state: string; id: string }[] = [];
  let is1904 = false;
  await readXml(path, archive.chunks(part, MAX_INFLATED_BYTES), {
    onOpen(name, tag) {
      if (name === 'workbookPr') is1904 = isTrue(attributeOf(tag, 'date1904'));
      if (name === 'sheet') listed.push(sheetOf(tag));
    },
  });
  const sheets = listed.flatMap(({ name, state, id }, index): WorkbookSheet[] => {
    const relation = relations.get(id);
    if (relation && relation.type !== WORKSHEET) return [];
    // Some writers leave the relations out; the usual names are then all there is.
    const entry = archive.find(relation?.target ?? `xl/worksheets/sheet${index + 1}.xml`);
    return entry ? [{ name, isHidden: state !== 'visible', entry }] : [];
  });
  if (sheets.length === 0) throw damaged(path);
  const found = (type: string) => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : archive.find(target);
  };
  return { sheets, is1904, sharedStrings: found('sharedStrings'), styles: found('styles') };
}

function sheetOf(tag: XmlTag): { name: string; state: string; id: string } {
  return {
    name: tag.attributes['name'] ?? '',
    state: tag.attributes['state'] ?? 'visible',
    id: attributeOf(tag, 'id') ?? '',
  };
}

/** Relations of a part by their id, their targets as names in the archive; empty where the part has none. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  const entry = archive.find(name);
  if (!entry) return relations;
  await readXml(name, archive.chunks(entry, MAX_INFLATED_BYTES), {
    onOpen(tagName, { attributes }) {
      if (tagName !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = attributes['Type'] ?? '';
      relations.set(attributes['Id'] ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(folder, attributes['Target'] ?? ''),
      });
    },
  });
  return relations;
}

/** A target as a name in the archive: from its root, or from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
