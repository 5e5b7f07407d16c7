// The table of docs/import-layouts.md, from the layouts themselves. `node test/layouts/further-table.ts` prints it.
import { fileURLToPath } from 'node:url';
import type { FurtherLayout } from './further.ts';
import { furtherLayouts } from './further-all.ts';

export function layoutsTable(layouts: readonly FurtherLayout[]): string {
  const lines = layouts.map((layout) => {
    const result =
      layout.status === 'refused' ? 'refused' : layout.asks === undefined ? 'right at once' : `asks \`${layout.asks}\``;
    const cells = [layout.id, layout.product ?? '–', layout.title, layout.facts.join('; '), layout.naive.says, result];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| | product | layout | facts it exercises | wrong reading | Rapport |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${layoutsTable(furtherLayouts)}\n`);
}
