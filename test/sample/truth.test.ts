// What is planted in the sample is really in it, and docs/sample.md says the same as the code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleAgents, sampleOutage, samplePlanWithoutEffect } from '../../shared/sample/cast.ts';
import { answeredShares, npsOf, scoreShares, standardNps } from '../../shared/sample/model.ts';
import { type SampleResponse, sampleResponses } from '../../shared/sample/responses.ts';
import { sampleTruth } from '../../shared/sample/truth.ts';
import { scoreGroupOf } from '../../shared/score-group.ts';
import { npsDifference, npsInterval } from '../../shared/stats/index.ts';
import { SAMPLE_END, truthTable } from './support.ts';

const LARGE = 40_000;
const endOn = SAMPLE_END;
let large: readonly SampleResponse[] = [];

function countsOf(responses: readonly SampleResponse[]) {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const { nps } of responses) counts[`${scoreGroupOf(nps)}s`] += 1;
  return counts;
}

function between(agentIds: readonly string[], from: number, until: number): SampleResponse[] {
  return large.filter(
    (response) =>
      agentIds.includes(response.agent.id) && response.contactOn - endOn >= from && response.contactOn - endOn <= until,
  );
}

beforeAll(() => {
  large = [...sampleResponses({ endOn, responseCount: LARGE })];
});

describe('the model', () => {
  it('gives shares that sum to 1 and rise with the level', () => {
    for (const level of [-2, -0.5, 0, 0.5, 2]) {
      expect(scoreShares(level).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      expect(answeredShares(level).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    }
    expect(npsOf(scoreShares(0.5))).toBeGreaterThan(npsOf(scoreShares(0)));
    expect(standardNps(0.5)).toBeGreaterThan(standardNps(0));
  });

  it('reads an NPS off a distribution', () => {
    expect(npsOf([0.2, 0, 0, 0, 0, 0, 0, 0.3, 0, 0, 0.5])).toBeCloseTo(30, 10);
  });
});

describe('sampleTruth', () => {
  const truths = sampleTruth({ responseCount: LARGE, endOn });

  it.each(truths.map((truth) => [truth.name, truth] as const))('holds for %s in a large sample', (_name, truth) => {
    const own = large.filter((response) => response.agent.id === truth.agentId);
    expect(own.length).toBe(truth.responseCount);
    // Twelve agents are looked at: an interval that is wrong for one sample in ten thousand each.
    const interval = npsInterval(countsOf(own), 0.9999);
    expect(truth.expectedNps).toBeGreaterThan(interval.low);
    expect(truth.expectedNps).toBeLessThan(interval.high);
    const answered = own.filter((response) => response.resolution !== 'unknown');
    const solved = answered.filter((response) => response.resolution === 'yes').length / answered.length;
    const margin = 4 * Math.sqrt((truth.expectedResolution * (1 - truth.expectedResolution)) / answered.length);
    expect(Math.abs(solved - truth.expectedResolution)).toBeLessThan(margin);
  });

  it('has five agents who are equal, and others who are not', () => {
    const equal = truths.filter((truth) => sampleAgents.find((agent) => agent.id === truth.agentId)?.level === 0);
    expect(equal.map((truth) => truth.name)).toEqual([
      'Ana Quispe',
      'Liam Fairweather',
      "Niamh O'Shaughnessy",
      'Priya Raghunathan',
      'Elif Sandgruber',
    ]);
    expect(new Set(equal.map((truth) => truth.ownNpsAfter)).size).toBe(1);
    // Equal by themselves, not in the file: Elif writes mails, and mails are rated lower.
    const expected = equal.map((truth) => truth.expectedNps);
    expect(Math.max(...expected) - Math.min(...expected)).toBeGreaterThan(8);
    const levels = truths.map((truth) => truth.ownNpsAfter);
    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(40);
  });

  it('keeps the response bias moderate', () => {
    for (const truth of truths) expect(Math.abs(truth.expectedNps - truth.allCustomersNps)).toBeLessThan(8);
  });

  it('has an improvement after a plan that no chance explains', () => {
    const change = npsDifference(countsOf(between(['A2044'], -547, -251)), countsOf(between(['A2044'], -194, 0)), 0.95);
    expect(change.low).toBeGreaterThan(10);
    const truth = truths.find((candidate) => candidate.agentId === 'A2044');
    expect((truth?.ownNpsAfter ?? 0) - (truth?.ownNpsBefore ?? 0)).toBeGreaterThan(25);
  });

  it('has an outage that lowers everybody in the team and nobody elsewhere', () => {
    const team = sampleAgents.filter((agent) => agent.team === sampleOutage.team).map((agent) => agent.id);
    const others = ['A2041', 'A4105', 'A4110'];
    const change = (ids: readonly string[]) =>
      npsDifference(
        countsOf(between(ids, -547, sampleOutage.from - 1)),
        countsOf(between(ids, sampleOutage.from, sampleOutage.until)),
        0.95,
      );
    for (const id of team) expect(change([id]).difference).toBeLessThan(-15);
    expect(change(team).high).toBeLessThan(-20);
    expect(change(others).low).toBeLessThan(0);
    expect(change(others).high).toBeGreaterThan(0);
  });

  it('has complaints in the outage that are hardly ever about the agent', () => {
    const team = sampleAgents.filter((agent) => agent.team === sampleOutage.team).map((agent) => agent.id);
    const share = (responses: readonly SampleResponse[]) => {
      const complaints = responses.filter(
        (response) => response.nps <= 6 && (response.comment?.reasons.length ?? 0) > 0,
      );
      return complaints.filter((response) => response.comment?.cause !== 'agent').length / complaints.length;
    };
    expect(share(between(team, sampleOutage.from, sampleOutage.until))).toBeGreaterThan(0.7);
    expect(share(between(['A4105'], -547, 0))).toBeLessThan(0.5);
  });

  it('has a plan without effect that looks like one', () => {
    const truth = truths.find((candidate) => candidate.agentId === samplePlanWithoutEffect);
    expect(truth?.ownNpsAfter).toBe(truth?.ownNpsBefore);
    const change = npsDifference(
      countsOf(between([samplePlanWithoutEffect], sampleOutage.from, sampleOutage.until)),
      countsOf(between([samplePlanWithoutEffect], -119, 0)),
      0.95,
    );
    expect(change.low).toBeGreaterThan(0);
  });
});

describe('docs/sample.md', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'sample.md'), 'utf8');

  it('states the true levels the code calculates', () => {
    const rows = text
      .split('\n')
      .filter((line) => /^\| [^|]+ \| (Soporte Norte|Harbour Care|Kundenservice Hanse) \|/.test(line));
    expect(rows.join('\n')).toBe(truthTable());
  });
});
