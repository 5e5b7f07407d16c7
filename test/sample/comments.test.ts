// The hand-written comments: enough of them, all different, labels from the closed lists and in agreement with each other.
import { describe, expect, it } from 'vitest';
import { sampleCodebook } from '../../shared/sample/codebook.ts';
import {
  sampleCauses,
  sampleChannels,
  sampleContactReasons,
  sampleLanguages,
  sampleReasons,
  sampleResolutions,
  sampleScoreGroups,
} from '../../shared/sample/comment-types.ts';
import { sampleComments } from '../../shared/sample/comments.ts';
import { scoreGroupOf } from '../../shared/score-group.ts';

function firstWords(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.slice(0, 4).join(' ');
}

describe.each(sampleLanguages)('comments in %s', (language) => {
  const comments = sampleComments[language];

  it('are at least 150 and all different', () => {
    expect(comments.length).toBeGreaterThanOrEqual(150);
    expect(new Set(comments.map((comment) => comment.text.toLowerCase())).size).toBe(comments.length);
  });

  it('are not built from a pattern: no two long ones begin with the same four words', () => {
    const starts = comments.map((comment) => firstWords(comment.text)).filter((words) => words.split(' ').length === 4);
    const repeated = starts.filter((words, position) => starts.indexOf(words) !== position);
    expect(repeated).toEqual([]);
  });

  it('share no stretch of seven words with each other', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { text } of comments) {
      const words = text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
      for (let from = 0; from + 7 <= words.length; from++) {
        const stretch = words.slice(from, from + 7).join(' ');
        const other = seen.get(stretch);
        if (other !== undefined && other !== text) shared.push(stretch);
        seen.set(stretch, text);
      }
    }
    expect(shared).toEqual([]);
  });

  it('have labels from the closed lists only', () => {
    for (const comment of comments) {
      expect(sampleScoreGroups).toContain(comment.score);
      expect(sampleResolutions).toContain(comment.resolution);
      expect(sampleCauses).toContain(comment.cause);
      expect(sampleContactReasons).toContain(comment.contactReason);
      for (const reason of comment.reasons) expect(sampleReasons).toContain(reason);
      expect(new Set(comment.reasons).size).toBe(comment.reasons.length);
      if (comment.channel !== undefined) expect(sampleChannels).toContain(comment.channel);
      if (comment.nps !== undefined) expect(scoreGroupOf(comment.nps)).toBe(comment.score);
      expect(comment.text.trim()).toBe(comment.text);
    }
  });

  it('use every reason, contact reason, cause and score group', () => {
    const reasons = comments.flatMap((comment) => comment.reasons);
    for (const reason of sampleReasons)
      expect(reasons.filter((used) => used === reason).length).toBeGreaterThanOrEqual(3);
    for (const reason of sampleContactReasons) {
      expect(comments.filter((comment) => comment.contactReason === reason).length).toBeGreaterThanOrEqual(10);
    }
    for (const cause of sampleCauses) expect(comments.some((comment) => comment.cause === cause)).toBe(true);
    for (const group of sampleScoreGroups) {
      expect(comments.filter((comment) => comment.score === group).length).toBeGreaterThanOrEqual(40);
    }
  });

  it('do not blame the agent for what the company did, nor the company for praise of the agent', () => {
    const company = [
      'delivery_delay',
      'price_increase',
      'app_login',
      'contract_terms',
      'invoice_error',
      'outage',
      'waiting_time',
    ];
    const own = ['impatient', 'long_silence', 'friendly', 'knows_product'];
    for (const comment of comments) {
      const main = comment.reasons[0];
      if (main === undefined) continue;
      if (company.includes(main)) expect(comment.cause, comment.text).not.toBe('agent');
      if (own.includes(main)) expect(comment.cause, comment.text).toBe('agent');
      if (comment.score === 'promoter' && sampleCodebook[main].polarity === 1 && main !== 'fast_solution') {
        expect(comment.cause, comment.text).toBe('agent');
      }
    }
  });

  it('say the score they were given, where they name one', () => {
    for (const comment of comments) {
      const named = /\b(?:giving an?|weil|un|de) (10|[0-9])\b|^(10|[0-9])(?:\/10| Punkte| weil)/iu.exec(comment.text);
      const score = named?.[1] ?? named?.[2];
      if (score === undefined || comment.nps === undefined) continue;
      expect(comment.nps, comment.text).toBe(Number(score));
    }
  });
});

describe('codebook', () => {
  it('has a name and a definition in each language, and no name twice', () => {
    for (const language of sampleLanguages) {
      const names = sampleReasons.map((reason) => sampleCodebook[reason].name[language]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(sampleReasons.length);
      for (const reason of sampleReasons) {
        expect(sampleCodebook[reason].name[language].length).toBeLessThanOrEqual(80);
        expect(sampleCodebook[reason].definition[language].length).toBeGreaterThan(10);
        expect(sampleCodebook[reason].definition[language].length).toBeLessThanOrEqual(500);
      }
    }
  });
});
