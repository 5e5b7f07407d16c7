// Finds the agents that may be one person among many, without comparing each with each. Pure: what was decided before is the caller's.
import { nameForm } from './name-forms.ts';
import { type Found, found, type Known, knownOf, type NearAgent, reasonsFor } from './near-names.ts';
import type { Message } from './types.ts';

/** `score` 0…1 only orders the list. */
export type NearPair = {
  readonly firstId: number;
  readonly secondId: number;
  /** Strongest first. */
  readonly reasons: readonly Message[];
  readonly score: number;
};

/** Agents that share a word are compared each with each up to this many; more only where they share the beginning of another one too. */
const MOST_IN_BLOCK = 150;
const MOST_LETTERS = 8;

/** Keys of which two agents that are alike share one. */
function keysOf(known: Known): Set<string> {
  const keys = new Set<string>();
  for (const bare of known.bareIds.keys()) keys.add(`i${bare}`);
  for (const local of known.locals.keys()) {
    keys.add(`e${local}`);
    if (known.forms.length > 0) continue;
    keys.add(`l${local}`);
    for (const sound of nameForm(local).sounds) keys.add(`s${sound}`);
  }
  for (const { words, sounds, joined } of known.forms) {
    keys.add(`j${joined}`);
    for (const sound of sounds) if (sound.length > 1) keys.add(`s${sound}`);
    const [first = '', ...others] = words;
    if (words.length === 1) keys.add(`l${first}`);
    for (const other of others) if (other.length > 2) keys.add(`l${first.slice(0, 1)}${other}`);
  }
  return keys;
}

/** Beginnings of an agent's other words, as many letters as given. */
function beginningsOf(known: Known, key: string, letters: number): Set<string> {
  const beginnings = new Set<string>();
  for (const { sounds } of known.forms) {
    for (const sound of sounds) if (`s${sound}` !== key) beginnings.add(sound.slice(0, letters));
    if (sounds.length === 1) beginnings.add('');
  }
  return beginnings;
}

function blocksOf(all: readonly Known[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  all.forEach((known, index) => {
    for (const key of keysOf(known)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  return blocks;
}

type Block = { readonly key: string; readonly members: readonly number[] };

/**
 * Smaller blocks out of one that is too large to compare each with each: by the first letters of the other words, then by more of them.
 * A word that nearly everybody shares tells nobody apart, and what is still too large then is left out.
 */
function parts(all: readonly Known[], { key, members }: Block, letters = 1): Map<string, readonly number[]> {
  if (members.length <= MOST_IN_BLOCK) return new Map([[key, members]]);
  const found = new Map<string, readonly number[]>();
  if (letters > MOST_LETTERS) return found;
  const byBeginning = new Map<string, number[]>();
  for (const index of members) {
    const known = all[index];
    if (!known) continue;
    for (const beginning of beginningsOf(known, key, letters)) {
      const part = byBeginning.get(beginning);
      if (part) part.push(index);
      else byBeginning.set(beginning, [index]);
    }
  }
  for (const [beginning, part] of byBeginning) {
    if (part.length <= MOST_IN_BLOCK) found.set(partName(key, letters, beginning), part);
    else for (const [name, deeper] of parts(all, { key, members: part }, letters * 2)) found.set(name, deeper);
  }
  return found;
}

function partName(key: string, letters: number, beginning: string): string {
  return `${key}\u001f${letters}\u001f${beginning}`;
}

/** Where an agent stands among the parts of a block. */
function partNamesOf(known: Known, key: string): string[] {
  const names = [key];
  for (let letters = 1; letters <= MOST_LETTERS; letters *= 2) {
    for (const beginning of beginningsOf(known, key, letters)) names.push(partName(key, letters, beginning));
  }
  return names;
}

function pairOf(left: Known, right: Known, reasons: readonly Found[]): NearPair {
  return {
    firstId: Math.min(left.agent.agentId, right.agent.agentId),
    secondId: Math.max(left.agent.agentId, right.agent.agentId),
    reasons: reasons.map((reason) => reason.message),
    score: 1 - reasons.reduce((product, reason) => product * (1 - reason.score), 1),
  };
}

/** An agent of one word who is the only `Ana` beside one `Ana Quispe`. */
function loneNames(all: readonly Known[]): NearPair[] {
  const byFirst = new Map<string, Known[]>();
  const lone: { known: Known; word: string }[] = [];
  for (const known of all) {
    const firsts = new Set(known.forms.filter((form) => form.words.length > 1).map((form) => form.words[0] ?? ''));
    for (const first of firsts) byFirst.set(first, [...(byFirst.get(first) ?? []), known]);
    const [form] = known.forms;
    const word = form?.words[0] ?? '';
    if (firsts.size === 0 && word.length > 2) lone.push({ known, word });
  }
  return lone.flatMap(({ known, word }) => {
    const candidates = byFirst.get(word) ?? [];
    const [only] = candidates;
    if (!only || candidates.length > 1 || isToldApart(known, only)) return [];
    const rest =
      only.forms
        .find((form) => form.words.length > 1)
        ?.words.slice(1)
        .join(' ') ?? '';
    return [pairOf(known, only, [found(0.4, 'nearMissingPart', { part: rest })])];
  });
}

function isToldApart(left: Known, right: Known): boolean {
  return [...left.bySource].some((source) => right.bySource.has(source));
}

/** Pairs of agents that may be one person and about whom nobody has decided, most alike first. */
export function nearPairs(
  agents: readonly NearAgent[],
  isDecided: (firstId: number, secondId: number) => boolean,
): NearPair[] {
  const all = agents.map(knownOf);
  const pairs = new Map<number, NearPair>();
  const seen = new Set<number>();
  for (const [key, members] of blocksOf(all)) {
    if (members.length < 2) continue;
    for (const part of parts(all, { key, members }).values()) compareEach(all, part, seen, pairs);
  }
  const named = new Set([...pairs.values()].flatMap((pair) => [pair.firstId, pair.secondId]));
  const lone = loneNames(all).filter((pair) => !named.has(pair.firstId) || !named.has(pair.secondId));
  return [...pairs.values(), ...lone]
    .filter((pair) => !isDecided(pair.firstId, pair.secondId))
    .sort((a, b) => b.score - a.score || a.firstId - b.firstId || a.secondId - b.secondId);
}

function compareEach(
  all: readonly Known[],
  block: readonly number[],
  seen: Set<number>,
  pairs: Map<number, NearPair>,
): void {
  for (let i = 0; i < block.length; i += 1) {
    for (let j = i + 1; j < block.length; j += 1) {
      const one = block[i] ?? 0;
      const other = block[j] ?? 0;
      const place = Math.min(one, other) * all.length + Math.max(one, other);
      if (one === other || seen.has(place)) continue;
      seen.add(place);
      const left = all[one];
      const right = all[other];
      if (!left || !right) continue;
      const reasons = reasonsFor(left, right);
      if (reasons.length > 0) pairs.set(place, pairOf(left, right, reasons));
    }
  }
}

/** Agents that resemble somebody who is not one yet, most alike first. */
export function createNearSearch(agents: readonly NearAgent[]): (subject: Omit<NearAgent, 'agentId'>) => NearPair[] {
  const all = agents.map(knownOf);
  const blocks = new Map<string, readonly number[]>();
  for (const [key, members] of blocksOf(all)) {
    for (const [name, part] of parts(all, { key, members })) blocks.set(name, part);
  }
  return (subject) => {
    const known = knownOf({ ...subject, agentId: 0 });
    const names = [...keysOf(known)].flatMap((key) => partNamesOf(known, key));
    const candidates = new Set(names.flatMap((name) => blocks.get(name) ?? []));
    const near: NearPair[] = [];
    for (const index of candidates) {
      const other = all[index];
      const reasons = other ? reasonsFor(known, other) : [];
      if (other && reasons.length > 0) near.push(pairOf(known, other, reasons));
    }
    return near.sort((a, b) => b.score - a.score || a.secondId - b.secondId);
  };
}
