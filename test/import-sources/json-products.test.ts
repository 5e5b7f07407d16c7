// JSON as products nest their answers: each question a column, whatever it is nested in.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFolder } from './opened.ts';

let here: ReturnType<typeof openFolder>;
beforeAll(() => {
  here = openFolder();
});
afterAll(() => here.remove());

/** Header → cells of the table. */
async function columns(content: object): Promise<Record<string, string[]>> {
  const { text } = await here.open('f.json', JSON.stringify(content));
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const [header = [], ...cells] = rows;
  return Object.fromEntries(header.map((name, index) => [name, cells.map((row) => row[index] ?? '')]));
}

it('Delighted: additional answers by their question, only the filled kind of value', async () => {
  const none = { free_response: null, scale: null, select_one: null, select_many: null };
  const answer = (id: string, question: string, value: object) => ({
    id,
    value: { ...none, ...value },
    question: { id, type: 'x', text: question },
  });
  const read = await columns([
    {
      id: '1',
      score: 9,
      created_at: 1772452800,
      person_properties: { agent: 'Ana Quispe' },
      tags: ['a'],
      additional_answers: [
        answer('q1', 'Was it solved?', { select_one: { id: 'y', text: 'Yes' } }),
        answer('q2', 'What was good?', {
          select_many: [
            { id: 'a', text: 'Speed' },
            { id: 'b', text: 'Tone' },
          ],
        }),
      ],
    },
    {
      id: '2',
      score: 3,
      created_at: 1772452900,
      person_properties: { agent: 'Dirk Weiß' },
      tags: [],
      additional_answers: [answer('q3', 'How easy?', { scale: 4 }), answer('q4', 'Why?', { free_response: 'slow' })],
    },
  ]);
  expect(read).toEqual({
    id: ['1', '2'],
    score: ['9', '3'],
    created_at: ['1772452800', '1772452900'],
    'person_properties.agent': ['Ana Quispe', 'Dirk Weiß'],
    tags: ['a', ''],
    'Was it solved?': ['Yes', ''],
    'What was good?': ['Speed; Tone', ''],
    'How easy?': ['', '4'],
    'Why?': ['', 'slow'],
  });
});

it('Typeform: the answer is named after its type, the question by its reference; hidden fields stay', async () => {
  const answers = [
    { field: { id: 'f1', type: 'nps', ref: 'nps' }, type: 'number', number: 9 },
    { field: { id: 'f2', type: 'long_text', ref: 'why' }, type: 'text', text: 'kind' },
    {
      field: { id: 'f3', type: 'multiple_choice', ref: 'reason' },
      type: 'choice',
      choice: { id: 'x', label: 'Billing' },
    },
    {
      field: { id: 'f4', type: 'multiple_choice', ref: 'tags' },
      type: 'choices',
      choices: { ids: ['1', '2'], labels: ['A', 'B'], other: 'C' },
    },
    { field: { id: 'f5', type: 'yes_no', ref: 'solved' }, type: 'boolean', boolean: true },
  ];
  const read = await columns({
    total_items: 2,
    page_count: 1,
    items: [
      {
        token: 't1',
        submitted_at: '2026-03-02T10:00:00Z',
        hidden: { agent: 'Ana Quispe' },
        answers,
        calculated: { score: 3 },
      },
      { token: 't2', submitted_at: '0001-01-01T00:00:00Z', hidden: { agent: 'Bruno Díaz' }, answers: [] },
    ],
  });
  expect(read).toEqual({
    token: ['t1', 't2'],
    submitted_at: ['2026-03-02T10:00:00Z', '0001-01-01T00:00:00Z'],
    'hidden.agent': ['Ana Quispe', 'Bruno Díaz'],
    nps: ['9', ''],
    why: ['kind', ''],
    reason: ['Billing', ''],
    tags: ['A; B; C', ''],
    solved: ['true', ''],
    'calculated.score': ['3', ''],
  });
});

it('SurveyMonkey: questions of all pages, by heading or id; grids by row; several choices joined', async () => {
  const read = await columns({
    data: [
      {
        id: '11',
        response_status: 'completed',
        custom_variables: { agent: 'A-014' },
        pages: [
          { id: 'p1', questions: [{ id: '501', answers: [{ choice_id: '901', text: 'Very good' }] }] },
          {
            id: 'p2',
            questions: [
              {
                id: '502',
                heading: 'What was good?',
                answers: [
                  { choice_id: '1', simple_text: 'Speed' },
                  { other_id: '2', text: 'All' },
                ],
              },
              {
                id: '503',
                answers: [
                  { row_id: 'r1', choice_id: 'c4' },
                  { row_id: 'r2', choice_id: 'c5' },
                ],
              },
            ],
          },
          { id: 'p3', questions: [] },
        ],
      },
    ],
    page: 1,
    per_page: 50,
  });
  expect(read).toEqual({
    id: ['11'],
    response_status: ['completed'],
    'custom_variables.agent': ['A-014'],
    'pages.questions.501': ['Very good'],
    'What was good?': ['Speed; All'],
    'pages.questions.503 - r1': ['c4'],
    'pages.questions.503 - r2': ['c5'],
  });
});

it('Alchemer: questions by number, with options and rows below', async () => {
  const read = await columns({
    result_ok: true,
    data: [
      {
        id: '1',
        status: 'Complete',
        survey_data: {
          '2': {
            id: 2,
            type: 'RADIO',
            question: 'How likely?',
            section_id: 1,
            answer: '9',
            answer_id: 10001,
            shown: true,
          },
          '3': {
            id: 3,
            type: 'CHECKBOX',
            question: 'Why?',
            options: {
              '10': { id: 10, option: 'Price', answer: 'Price' },
              '11': { id: 11, option: 'Wait', answer: 'Wait' },
            },
          },
          '4': {
            id: 4,
            type: 'TABLE',
            question: 'Rate',
            subquestions: { '7': { id: 7, question: 'Tone', answer: '5' } },
          },
        },
      },
    ],
  });
  expect(read).toEqual({
    id: ['1'],
    status: ['Complete'],
    'How likely?': ['9'],
    'How likely? - answer_id': ['10001'],
    'Why?': ['Price; Wait'],
    'Rate - Tone': ['5'],
  });
});

it('Freshdesk, Zendesk tickets, Intercom: objects by their path', async () => {
  expect(
    await columns([
      { id: 1, ticket_id: 4, feedback: 'ok', ratings: { default_question: 103, question_12: -103 } },
      { id: 2, ticket_id: 5, feedback: null, ratings: { default_question: 100 } },
    ]),
  ).toEqual({
    id: ['1', '2'],
    ticket_id: ['4', '5'],
    feedback: ['ok', ''],
    'ratings.default_question': ['103', '100'],
    'ratings.question_12': ['-103', ''],
  });
  expect(
    await columns({
      type: 'conversation.list',
      conversations: [
        { id: '7', conversation_rating: { rating: 4, remark: 'good', teammate: { type: 'admin', id: 814 } } },
      ],
      total_count: 1,
    }),
  ).toEqual({
    id: ['7'],
    'conversation_rating.rating': ['4'],
    'conversation_rating.remark': ['good'],
    'conversation_rating.teammate.type': ['admin'],
    'conversation_rating.teammate.id': ['814'],
  });
});

it('question and answer by any of the usual names; a comment beside the answer is kept', async () => {
  const read = await columns([
    {
      id: 1,
      answers: [
        { questionId: 'q7', value: '5', comment: 'close' },
        { question: 'Solved?', response: 'no' },
        { question_text: 'Anything else?', question_id: 9, answer: null },
      ],
    },
  ]);
  expect(read).toEqual({
    id: ['1'],
    q7: ['5'],
    'q7 - comment': ['close'],
    'Solved?': ['no'],
    'Anything else?': [''],
  });
});
