// F9 with its two companions: Zendesk, AskNicely and Delighted as JSON.
import { utf8 } from './bytes.ts';
import type { Fixture } from './fixture.ts';

function rating(
  id: number,
  ticket: number,
  score: string,
  comment: string | null,
  at: string,
  reason: string | null = null,
) {
  return {
    id: 4_411_000_000_000 + id,
    ticket_id: ticket,
    assignee_id: 360_011_122_233 + (ticket % 2),
    group_id: 360_000_000_111,
    requester_id: 900_000_000_000 + id,
    score,
    comment,
    reason,
    reason_code: reason === null ? null : 5,
    created_at: at,
    updated_at: at,
  };
}

export const f9: Fixture = {
  id: 'F9',
  fileName: 'zendesk_ratings.json',
  bytes: () =>
    utf8(
      JSON.stringify(
        {
          satisfaction_ratings: [
            rating(1, 5001, 'good', 'Quick and kind', '2026-03-02T10:00:00Z'),
            rating(2, 5002, 'offered', null, '2026-03-02T11:00:00Z'),
            rating(
              3,
              5003,
              'bad',
              'I waited\nthree days',
              '2026-03-03T09:30:00Z',
              'The issue took too long to resolve',
            ),
            rating(4, 5004, 'good', null, '2026-03-03T12:00:00Z'),
            rating(5, 5005, 'unoffered', null, '2026-03-03T13:00:00Z'),
            rating(6, 5006, 'good', 'Ana is great', '2026-03-04T08:00:00Z'),
            rating(7, 5007, 'bad', null, '2026-03-04T18:45:00Z'),
            rating(8, 5008, 'offered', null, '2026-03-05T07:00:00Z'),
          ],
          next_page: null,
          count: 8,
        },
        null,
        1,
      ),
    ),
  report: { status: 'imported', format: 'json', rowsRead: 8, inserted: 5, notAnswers: 3, rejected: 0 },
  targets: {
    id: 'responseId',
    ticket_id: 'interactionId',
    assignee_id: 'agentId',
    score: 'csat',
    comment: 'comment:comment',
  },
  rows: [
    { responseId: '4411000000001', respondedAt: '2026-03-02T10:00:00.000Z', csat: 5 },
    { responseId: '4411000000003', csat: 1, comments: { comment: 'I waited\nthree days' } },
    { responseId: '4411000000004', csat: 5 },
    { responseId: '4411000000006', csat: 5 },
    { responseId: '4411000000007', csat: 1 },
  ],
};

function asked(id: number, type: string, answer: string, comment: string, agent: string, responded: number) {
  return {
    response_id: String(id),
    person_id: String(id + 100),
    contact_id: '1',
    name: '',
    email: '',
    answer,
    answerlabel: '',
    data: '',
    comment,
    note: '',
    status: 'complete',
    dontcontact: '0',
    sent: String(responded - 3600),
    opened: String(responded - 60),
    responded: String(responded),
    lastemailed: String(responded - 3600),
    created: String(responded - 7200),
    segment: '',
    question_type: type,
    published: '',
    publishedname: '',
    agent_c: agent,
  };
}

/** 2 March 2026, 12:00:00 UTC. */
const NOON = 1_772_452_800;

export const f9AskNicely: Fixture = {
  id: 'F9b',
  fileName: 'asknicely_page.json',
  bytes: () =>
    utf8(
      JSON.stringify({
        success: true,
        total: '4',
        totalpages: '1',
        pagenumber: '1',
        pagesize: '50',
        since_time: '0',
        end_time: '0',
        data: [
          asked(71, 'nps', '9', 'Very helpful', 'Ana Quispe', NOON),
          asked(72, 'csat', '2', '', 'Bruno Díaz', NOON + 60),
          asked(73, 'nps', '4', 'Too slow', 'Bruno Díaz', NOON + 120),
          asked(74, 'csat', '5', 'Solved at once', 'Ana Quispe', NOON + 180),
        ],
      }),
    ),
  report: { status: 'imported', format: 'json', rowsRead: 4, inserted: 4, rejected: 0, notAnswers: 0 },
  targets: { response_id: 'responseId', responded: 'respondedAt', agent_c: 'agentName' },
  rows: [
    { responseId: '71', respondedAt: '2026-03-02T12:00:00.000Z', nps: 9, csat: null },
    { responseId: '72', nps: null, csat: 2 },
    { responseId: '73', nps: 4, csat: null },
    { responseId: '74', nps: null, csat: 5 },
  ],
};

export const f9Delighted: Fixture = {
  id: 'F9c',
  fileName: 'delighted_list.json',
  bytes: () =>
    utf8(
      JSON.stringify([
        {
          id: '1',
          person: '11',
          survey_type: 'nps',
          score: 10,
          comment: 'Love it',
          permalink: 'https://example.invalid/r/1',
          created_at: NOON,
          updated_at: null,
          person_properties: { agent: 'Ana Quispe', team: 'Retención' },
          notes: [],
          tags: [],
          additional_answers: [],
        },
        {
          id: '2',
          person: '12',
          survey_type: 'nps',
          score: 3,
          comment: null,
          permalink: 'https://example.invalid/r/2',
          created_at: NOON + 60,
          updated_at: null,
          person_properties: { agent: 'Bruno Díaz', team: 'Soporte N1' },
          notes: [],
          tags: ['late'],
          additional_answers: [],
        },
      ]),
    ),
  report: { status: 'imported', format: 'json', rowsRead: 2, inserted: 2, rejected: 0, notAnswers: 0 },
  targets: { created_at: 'respondedAt', 'person_properties.agent': 'agentName', 'person_properties.team': 'team' },
  rows: [
    { responseId: '1', respondedAt: '2026-03-02T12:00:00.000Z', nps: 10, agentName: 'Ana Quispe' },
    { responseId: '2', nps: 3 },
  ],
};
