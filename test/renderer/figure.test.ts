// What may be said about counts: the rules of the product (no figure below 10, grey below 30, a change only if its interval excludes 0).
import { describe, expect, test } from 'vitest';
import { npsChange, npsFigure, resolutionChange, resolutionFigure } from '../../renderer/ui/figure.ts';

function counts(promoters: number, passives: number, detractors: number) {
  return { promoters, passives, detractors };
}

const team = counts(300, 200, 120);

describe('an NPS', () => {
  test('has no figure below 10 answers', () => {
    expect(npsFigure(counts(0, 0, 0))).toEqual({ kind: 'none', unit: 'nps', n: 0 });
    expect(npsFigure(counts(4, 3, 2))).toEqual({ kind: 'counts', unit: 'nps', n: 9 });
    expect(npsFigure(counts(4, 3, 3))).toMatchObject({ kind: 'few', n: 10 });
  });

  test('is grey up to 29 and says how many more answers it takes, by the mix of the team', () => {
    const few = npsFigure(counts(10, 3, 5), team);
    // The team's mix is 48/32/19: p + d − (p − d)² is 0.5932, so ±20 points take ceil(1.96² × 0.5932 / 0.04) = 57 answers.
    expect(few).toMatchObject({ kind: 'few', n: 18, moreNeeded: 39 });
    expect(npsFigure(counts(20, 5, 4))).toMatchObject({ kind: 'few', moreNeeded: null });
    expect(npsFigure(counts(20, 5, 4), counts(9, 5, 5))).toMatchObject({ kind: 'few', moreNeeded: null });
  });

  test('is a figure from 30', () => {
    expect(npsFigure(counts(20, 6, 4), team)).toMatchObject({ kind: 'figure', n: 30, moreNeeded: null });
    const figure = npsFigure(counts(50, 30, 20));
    expect(figure).toMatchObject({ kind: 'figure', value: 30 });
    expect('low' in figure && figure.low).toBeCloseTo(14.05, 2);
  });
});

describe('a resolution rate', () => {
  test('counts partly as not solved', () => {
    const figure = resolutionFigure({ yes: 40, no: 5, partly: 5 });
    expect(figure).toMatchObject({ kind: 'figure', unit: 'rate', n: 50, value: 0.8 });
  });

  test('is grey up to 29', () => {
    expect(resolutionFigure({ yes: 8, no: 1, partly: 1 })).toMatchObject({ kind: 'few', n: 10 });
    expect(resolutionFigure({ yes: 8, no: 1, partly: 0 })).toEqual({ kind: 'counts', unit: 'rate', n: 9 });
  });
});

describe('a change', () => {
  test('is up or down only if its interval excludes 0', () => {
    expect(npsChange(counts(40, 35, 25), counts(55, 30, 15))).toMatchObject({ kind: 'up', difference: 25 });
    expect(npsChange(counts(55, 30, 15), counts(40, 35, 25))).toMatchObject({ kind: 'down', difference: -25 });
    expect(npsChange(counts(45, 35, 20), counts(50, 30, 20))).toMatchObject({ kind: 'none' });
  });

  test('is not judged on few answers', () => {
    expect(npsChange(counts(0, 0, 0), team)).toEqual({ kind: 'noEarlier' });
    expect(npsChange(counts(20, 5, 4), team)).toEqual({ kind: 'tooFew' });
    expect(resolutionChange({ yes: 10, no: 5, partly: 5 }, { yes: 50, no: 5, partly: 5 })).toEqual({ kind: 'tooFew' });
  });

  test('of a rate is after minus before', () => {
    const change = resolutionChange({ yes: 50, no: 40, partly: 10 }, { yes: 80, no: 15, partly: 5 });
    expect(change).toMatchObject({ kind: 'up', unit: 'rate' });
    expect('difference' in change && change.difference).toBeCloseTo(0.3, 10);
  });
});
