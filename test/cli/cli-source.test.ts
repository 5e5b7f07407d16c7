// Which survey a file belongs to when nobody says so: the header decides before the file's name does.
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CliFolder, json, openCliFolder } from './cli-folder.ts';

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});
afterEach(() => here.remove());

const HEADER = 'ID encuesta,submitted_at,agent_name,nps';
function row(id: number, nps: number): string {
  return `E${id},2026-03-${String((id % 27) + 1).padStart(2, '0')}T10:00:00Z,Ana,${nps}`;
}
const october = [HEADER, ...Array.from({ length: 40 }, (_, id) => row(id, id % 11))].join('\n');
const november = [HEADER, row(0, 10), ...Array.from({ length: 49 }, (_, id) => row(id + 1, (id + 1) % 11))].join('\n');

it('the same survey under another file name is not counted twice', async () => {
  await here.cli('import', here.write('survey-october.csv', october));
  const [file] = json(await here.cli('import', here.write('survey-november.csv', november))).files;
  expect(file).toMatchObject({ inserted: 10, updated: 1, unchanged: 39, mapping: { responseId: 'ID encuesta' } });
  expect(file.warnings.map((warning: { code: string }) => warning.code)).toContain('sourceByHeader');
});

it('a source that is named stands, whatever the header', async () => {
  await here.cli('import', here.write('survey-october.csv', october));
  const path = here.write('survey-november.csv', november);
  const [file] = json(await here.cli('import', path, '--source', 'Another survey')).files;
  expect(file).toMatchObject({ inserted: 50, updated: 0 });
});

it('another header is another survey', async () => {
  await here.cli('import', here.write('survey-october.csv', october));
  const other = october
    .replace(HEADER, 'ID encuesta,submitted_at,agent_name,csat')
    .replaceAll(/,(\d+)$/gm, (_, nps) => `,${1 + (nps % 5)}`);
  const [file] = json(await here.cli('import', here.write('other.csv', other))).files;
  expect(file).toMatchObject({ inserted: 40, updated: 0 });
});

const AGENTS = ['Ana Quispe', 'Bruno Díaz', 'Carla Müller'];
const short = Array.from({ length: 30 }, (_, at) => [
  `${4000 + at}`,
  `2026-03-${10 + (at % 18)}`,
  AGENTS[at % 3],
  `${at % 11}`,
]);

it('short ids beside the same days, agents and scores are the same survey, whatever its columns', async () => {
  await here.cli('import', here.write('v1.csv', ['response id,date,agent,nps', ...short].join('\n')));
  const wider = ['response id,date,agent,nps,queue', ...short.map((cells) => [...cells, 'Q'])].join('\n');
  const [file] = json(await here.cli('import', here.write('v2.csv', wider))).files;
  expect(file).toMatchObject({ inserted: 0, updated: 30 });
  expect(file.warnings.map((warning: { code: string }) => warning.code)).toContain('sourceByIds');
});

it('short ids beside other agents or scores are another survey', async () => {
  await here.cli('import', here.write('v1.csv', ['response id,date,agent,nps', ...short].join('\n')));
  const other = short.map(([id, day, , nps], at) => [id, day, AGENTS[(at + 1) % 3], nps, 'Q']);
  const [file] = json(
    await here.cli('import', here.write('v2.csv', ['response id,date,agent,nps,queue', ...other].join('\n'))),
  ).files;
  expect(file).toMatchObject({ inserted: 30, updated: 0 });
});

it('a header without rows is refused and makes no workspace', async () => {
  const run = await here.cli('import', here.write('header.csv', 'id,date,agent,nps\n'));
  expect(run.code).toBe(3);
  expect(json(run).files[0]).toMatchObject({ status: 'refused', importId: null, warnings: [{ code: 'file.empty' }] });
  expect(existsSync(here.workspace)).toBe(false);
});
