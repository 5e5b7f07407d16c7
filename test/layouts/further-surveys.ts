// Further layouts of Typeform, Google Forms and LimeSurvey.
import { delimited, utf8, utf8WithBom } from './bytes.ts';
import { all, cellOf, type FurtherLayout } from './further.ts';

const typeformOld: FurtherLayout = {
  id: 'L06',
  product: 'Typeform',
  title: 'Older layout: a token called #, yes/no as 1 and 0, the same header several times',
  facts: ['headers repeat', 'yes/no as 1/0', 'UTC by name'],
  fileName: 'typeform_old.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          '#',
          'How likely are you to recommend us?',
          'Billing',
          'Other',
          'Was your problem solved?',
          'Speed',
          'Other',
          'Your agent',
          'Start Date (UTC)',
          'Submit Date (UTC)',
          'Network ID',
        ],
        [
          '5f1c3a0d9b8e7f6a5b4c3d2e1f0a9b8c',
          '9',
          'Billing',
          '',
          '1',
          'Speed',
          'tone',
          'Ana Quispe',
          '2019-05-01 23:58:00',
          '2019-05-01 23:59:30',
          'aa11',
        ],
        [
          '5f1c3a0d9b8e7f6a5b4c3d2e1f0a9b8d',
          '2',
          '',
          'parking',
          '0',
          '',
          '',
          'Bruno Díaz',
          '2019-05-02 08:00:00',
          '2019-05-02 08:01:00',
          'aa12',
        ],
      ]),
    ),
  naive: {
    says: 'by name the second Other overwrites the first',
    read: (table) => Object.fromEntries(table.header.map((name, index) => [name, table.rows[1]?.[index]]))['Other'],
    gives: '',
  },
  ours: ({ rows }) => Object.values(Object(rows[1]?.['extra'])).includes('parking'),
  is: true,
};

const typeformApi: FurtherLayout = {
  id: 'L07',
  product: 'Typeform',
  title: 'API page: nested answers, and an item that was never submitted',
  facts: ['JSON envelope', 'nested answers', 'placeholder date'],
  fileName: 'typeform_responses.json',
  bytes: () =>
    utf8(
      JSON.stringify({
        total_items: 3,
        page_count: 1,
        items: [
          {
            token: 'tok1',
            landed_at: '2026-02-01T10:00:00Z',
            submitted_at: '2026-02-01T10:02:00Z',
            hidden: { agent: 'Ana Quispe', ticket: '000123' },
            calculated: { score: 0 },
            answers: [
              { field: { id: 'f1', type: 'opinion_scale', ref: 'nps' }, type: 'number', number: 10 },
              {
                field: { id: 'f2', type: 'long_text', ref: 'comment' },
                type: 'text',
                text: 'Everything was explained well',
              },
            ],
          },
          {
            token: 'tok2',
            landed_at: '2026-02-01T11:00:00Z',
            submitted_at: '2026-02-01T11:02:00Z',
            hidden: { agent: 'Bruno Díaz', ticket: '000124' },
            calculated: { score: 0 },
            answers: [{ field: { id: 'f1', type: 'opinion_scale', ref: 'nps' }, type: 'number', number: 3 }],
          },
          {
            token: 'tok3',
            landed_at: '2026-02-01T12:00:00Z',
            submitted_at: '0001-01-01T00:00:00Z',
            hidden: { agent: '', ticket: '' },
            calculated: { score: 0 },
            answers: null,
          },
        ],
      }),
    ),
  report: { format: 'json', rowsRead: 3, inserted: 2, notAnswers: 1 },
  naive: {
    says: 'the calculated score 0 is taken for the answer',
    read: ({ text }) => JSON.parse(text).items[0].calculated.score,
    gives: 0,
  },
  ours: all('nps'),
  is: [10, 3],
};

const sheetsUs: FurtherLayout = {
  id: 'L08',
  product: 'Google Forms',
  title: 'Through Sheets: Spanish headers over American dates without zone',
  facts: ['month first under Spanish headers', 'no zone named'],
  fileName: 'Respuestas de formulario 1.csv',
  bytes: () =>
    utf8(
      delimited([
        ['Marca temporal', '¿Nos recomendaría? (0-10)', 'Agente', 'Comentarios'],
        ['8/4/2025 9:05:00', '9', 'Ana Quispe', 'Todo bien, gracias'],
        ['8/29/2025 18:25:39', '3', 'Bruno Díaz', 'Esperé demasiado tiempo'],
        ['8/11/2025 11:00:00', '8', 'Ana Quispe', ''],
      ]),
    ),
  words: ['--zone', 'America/Lima'],
  naive: {
    says: 'Spanish, so day first: 8 April',
    read: (table) => `2025-0${cellOf(table, 0, 'Marca temporal')?.split('/')[1]}-08`,
    gives: '2025-04-08',
  },
  ours: ({ rows }) => String(rows[0]?.['respondedAt']).slice(0, 10),
  is: '2025-08-04',
};

const excelResaved: FurtherLayout = {
  id: 'L09',
  product: 'Google Forms',
  title: 'Saved again by Excel: semicolons, nameless columns, commas in bare cells',
  facts: ['byte order mark', 'semicolons', 'nameless columns', 'commas in bare cells'],
  fileName: 'formulario.csv',
  bytes: () =>
    utf8WithBom(
      delimited(
        [
          ['Marca temporal', '¿Nos recomendaría? (0-10)', 'Comentarios', 'Agente', '', ''],
          ['29/08/2025 18:25', '9', 'Amable, rápida, clara', 'Ana Quispe', '', ''],
          ['30/08/2025 08:00', '2', 'Lento, caro, frío', 'Bruno Díaz', '', ''],
          ['31/08/2025 08:00', '7', 'Sí, no, tal vez', 'Bruno Díaz', '', ''],
        ],
        { delimiter: ';', end: '\r\n' },
      ),
    ),
  words: ['--zone', 'America/Lima'],
  report: { delimiter: ';' },
  naive: { says: 'commas are most frequent, so they part the columns', read: ({ header }) => header.length, gives: 1 },
  ours: ({ report }) => (report['columns'] as unknown[]).length,
  is: 4,
};

const limeText: FurtherLayout = {
  id: 'L10',
  product: 'LimeSurvey',
  title: 'Full question texts as headers, N/A for questions not shown',
  facts: ['full question texts', 'N/A is missing', 'every cell quoted'],
  fileName: 'results-survey123456.csv',
  bytes: () =>
    utf8WithBom(
      `${delimited(
        [
          [
            'Antwort ID',
            'Datum Abgeschickt',
            'Letzte Seite',
            'Start-Sprache',
            'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
            'Wurde Ihr Anliegen gelöst?',
            'Möchten Sie uns noch etwas mitteilen?',
            'Mitarbeiter',
          ],
          [
            '101',
            '2026-04-02 10:00:00',
            '3',
            'de',
            '10',
            'Ja',
            'Herr Weiß hat sich wirklich Zeit genommen',
            'Dirk Weiß',
          ],
          ['102', '2026-04-13 10:00:00', '3', 'de', 'N/A', 'Nein', 'N/A', 'Dirk Weiß'],
          ['103', '2026-04-14 10:00:00', '3', 'de', '6', 'N/A', 'Es dauert einfach alles zu lange', 'Carla Müller'],
        ],
        { delimiter: ';', end: '\r\n', isAllQuoted: true },
      )}\r\n`,
    ),
  words: ['--zone', 'Europe/Berlin'],
  naive: { says: 'N/A is a comment', read: ({ text }) => text.split('\r\n')[2]?.split(';')[6], gives: '"N/A"' },
  ours: ({ rows }) => Object.keys(Object(rows[1]?.['comments'])).length,
  is: 0,
};

export const surveyLayouts: readonly FurtherLayout[] = [typeformOld, typeformApi, sheetsUs, excelResaved, limeText];
