// The generated export: the same every time, whole comments only, and every rule for who gets which comment holds.
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyseFile } from '../../shared/import/analyse.ts';
import { SAMPLE_DAYS } from '../../shared/sample/calendar.ts';
import { sampleAgents, sampleTeams, teamOf } from '../../shared/sample/cast.ts';
import { sampleLanguages } from '../../shared/sample/comment-types.ts';
import { sampleComments } from '../../shared/sample/comments.ts';
import { exportFileName } from '../../shared/sample/export-file.ts';
import { generateSample } from '../../shared/sample/generator.ts';
import { SAMPLE_RESPONSES, sampleResponses } from '../../shared/sample/responses.ts';
import { scoreGroupOf } from '../../shared/score-group.ts';
import { defaultResponses, SAMPLE_END } from './support.ts';

function sha256(chunks: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

const endOn = SAMPLE_END;

describe('generateSample', () => {
  it('gives the same bytes for the same options and others for other options', () => {
    const first = sha256(generateSample({ endOn, responseCount: 1500 }));
    expect(sha256(generateSample({ endOn, responseCount: 1500 }))).toBe(first);
    expect(sha256(generateSample({ endOn, responseCount: 1500, seed: 7 }))).not.toBe(first);
    expect(sha256(generateSample({ endOn: endOn + 1, responseCount: 1500 }))).not.toBe(first);
  });

  it('does not depend on how the chunks are read', () => {
    const chunks = [...generateSample({ endOn })];
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(80_000);
    const lines = chunks.join('').split('\r\n');
    // Header, one line per response (breaks inside comments are LF only), nothing after the last break.
    expect(lines.length).toBe(SAMPLE_RESPONSES + 2);
    expect(lines.at(-1)).toBe('');
  });

  it.each(sampleLanguages)('is a CSV file in %s that says what was drawn', (language) => {
    const text = [...generateSample({ endOn, language })].join('');
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: language === 'en' ? ',' : ';', newline: '\r\n' });
    expect(errors).toEqual([]);
    // The last line break leaves an empty record.
    const [header, ...records] = data.slice(0, -1);
    expect(header).toHaveLength(17);
    expect(new Set(header).size).toBe(17);
    expect(records.length).toBe(SAMPLE_RESPONSES);
    for (const [position, response] of defaultResponses().entries()) {
      const record = records[position] ?? [];
      expect(record).toHaveLength(17);
      expect(record[0]).toBe(response.id);
      expect(record[8]).toBe(String(response.nps));
      expect(record[16]).toBe(response.comment?.text ?? '');
    }
  });

  it.each(sampleLanguages)('is understood without a question by the import in %s', (language) => {
    const bytes = new TextEncoder().encode([...generateSample({ endOn, responseCount: 2000, language })].join(''));
    const fileName = exportFileName(language, endOn);
    const { plan } = analyseFile({}, { fileName, workspaceZone: 'Europe/Berlin' }, () => [bytes]);
    expect(plan.questions).toEqual([]);
    expect(plan.columns.map((column) => column.target.replace(/:.*/, ''))).toEqual([
      'responseId',
      'interactionAt',
      'respondedAt',
      'agentId',
      'agentName',
      'team',
      'channel',
      'contactReason',
      'nps',
      'resolution',
      'csat',
      'ces',
      'behaviour',
      'behaviour',
      'behaviour',
      'language',
      'comment',
    ]);
    expect(plan.columns.flatMap((column) => column.warnings)).toEqual([]);
  });

  it('names its file as a survey tool would', () => {
    expect(exportFileName('de', endOn)).toBe('Kundenbefragung 2024-2026.csv');
  });

  it('refuses an empty sample', () => {
    expect(() => [...sampleResponses({ endOn, responseCount: 0 })]).toThrow(RangeError);
  });

  it.each([1, 30, 117, 700, 20_000])('gives exactly %i responses', (responseCount) => {
    let count = 0;
    for (const _response of sampleResponses({ endOn, responseCount })) count += 1;
    expect(count).toBe(responseCount);
  });
});

describe('sampleResponses', () => {
  const responses = defaultResponses();
  const commented = responses.flatMap((response) =>
    response.comment ? [{ ...response, comment: response.comment }] : [],
  );

  it('has 12 agents in 3 teams over 18 months', () => {
    expect(new Set(responses.map((response) => response.agent.id)).size).toBe(12);
    expect(sampleAgents).toHaveLength(12);
    expect(new Set(responses.map((response) => teamOf(response.agent).name)).size).toBe(3);
    expect(sampleTeams).toHaveLength(3);
    const first = Math.min(...responses.map((response) => response.contactOn));
    expect(endOn - first).toBeGreaterThan(SAMPLE_DAYS - 10);
    for (const response of responses) {
      expect(response.contactOn).toBeGreaterThan(endOn - SAMPLE_DAYS);
      expect(response.submittedOn).toBeLessThanOrEqual(endOn);
      const delay =
        (response.submittedOn - response.contactOn) * 86_400 + response.submittedSecond - response.contactSecond;
      expect(delay).toBeGreaterThan(0);
      expect(response.submittedSecond).toBeLessThan(86_400);
    }
  });

  it('has one agent with fewer than 10 responses and one with 10 to 29 in the last 90 days', () => {
    const countOf = (id: string, days: number) =>
      responses.filter((response) => response.agent.id === id && response.submittedOn > endOn - days).length;
    expect(countOf('A4123', 1000)).toBeLessThan(10);
    expect(countOf('A4123', 1000)).toBeGreaterThan(0);
    expect(countOf('A2058', 90)).toBeGreaterThanOrEqual(10);
    expect(countOf('A2058', 90)).toBeLessThan(30);
    for (const agent of sampleAgents.filter((candidate) => candidate.answers === undefined)) {
      expect(countOf(agent.id, 90)).toBeGreaterThanOrEqual(30);
    }
  });

  it('gives ids once, in order of contact', () => {
    expect(new Set(responses.map((response) => response.id)).size).toBe(responses.length);
    for (const [position, response] of responses.entries()) {
      const before = responses[position - 1];
      if (!before) continue;
      expect(response.id > before.id).toBe(true);
      expect(response.contactOn * 86_400 + response.contactSecond).toBeGreaterThanOrEqual(
        before.contactOn * 86_400 + before.contactSecond,
      );
    }
  });

  it('keeps scores and ratings on their scales', () => {
    const inside = (value: number | null, low: number, high: number) =>
      value === null || (Number.isInteger(value) && value >= low && value <= high);
    for (const response of responses) {
      expect(inside(response.nps, 0, 10)).toBe(true);
      expect(inside(response.csat, 1, 5)).toBe(true);
      expect(inside(response.ces, 1, 7)).toBe(true);
      for (const value of [response.friendliness, response.clarity, response.knowledge])
        expect(inside(value, 1, 5)).toBe(true);
    }
  });

  it('uses whole hand-written comments only, about three in ten responses', () => {
    for (const language of sampleLanguages) {
      const own = commented.filter((response) => response.language === language);
      const texts = new Set(sampleComments[language].map((comment) => comment.text));
      for (const response of own) expect(texts.has(response.comment.text)).toBe(true);
      expect(new Set(own.map((response) => response.comment.text)).size).toBeGreaterThanOrEqual(150);
    }
    expect(commented.length / responses.length).toBeGreaterThan(0.26);
    expect(commented.length / responses.length).toBeLessThan(0.35);
  });

  it('gives a comment only where score, resolution, channel, contact reason and agent fit', () => {
    for (const { comment, ...response } of commented) {
      expect(scoreGroupOf(response.nps)).toBe(comment.score);
      expect(response.resolution).toBe(comment.resolution);
      expect(response.contactReason).toBe(comment.contactReason);
      if (comment.channel !== undefined) expect(response.channel).toBe(comment.channel);
      if (comment.agent !== undefined) expect(response.agent.gender).toBe(comment.agent);
      if (comment.nps !== undefined) expect(response.nps).toBe(comment.nps);
    }
  });

  it('never repeats a comment for one agent within 60 days', () => {
    const lastOn = new Map<string, number>();
    for (const response of commented) {
      const key = `${response.agent.id} ${response.comment.text}`;
      const before = lastOn.get(key);
      if (before !== undefined) expect(response.contactOn - before).toBeGreaterThanOrEqual(60);
      lastOn.set(key, response.contactOn);
    }
  });

  it('uses the comments evenly: none carries more than 2 % of its language', () => {
    for (const language of sampleLanguages) {
      const counts = new Map<string, number>();
      const own = commented.filter((response) => response.language === language);
      for (const { comment } of own) counts.set(comment.text, (counts.get(comment.text) ?? 0) + 1);
      expect(Math.max(...counts.values()) / own.length).toBeLessThan(0.02);
    }
  });

  it('does not let the ratings contradict the comment', () => {
    for (const { comment, friendliness, knowledge } of commented) {
      const main = comment.reasons[0];
      if (main === 'friendly' && friendliness !== null) expect(friendliness).toBeGreaterThanOrEqual(4);
      if (main === 'impatient' && friendliness !== null) expect(friendliness).toBeLessThanOrEqual(2);
      if (main === 'product_knowledge' && knowledge !== null) expect(knowledge).toBeLessThanOrEqual(2);
    }
  });

  it('has quiet weekends', () => {
    const countOn = (weekday: number) =>
      responses.filter((response) => (((response.contactOn + 3) % 7) + 7) % 7 === weekday).length;
    expect(countOn(6) * 3).toBeLessThan(countOn(0));
  });
});
