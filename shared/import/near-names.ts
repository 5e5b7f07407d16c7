// Whether two agents may be one person: names, ids and e-mail addresses that are alike but not equal. Equal ones are joined at import;
// what is only alike is a question to people, never an answer. Which agents are compared is in near-pairs.ts.
import { message } from './messages.ts';
import { isOneSlip, isParticle, isSameWithLost, type NameForm, nameForm } from './name-forms.ts';
import type { Message } from './types.ts';

/** One person as far as it is known who it is. Ids without a source (null) were stated by a person. */
export type NearAgent = {
  readonly agentId: number;
  readonly names: readonly string[];
  readonly ids: readonly { readonly value: string; readonly sourceId: number | null }[];
  readonly emails: readonly string[];
};

/** Short runs of digits are numbered anew in every system; longer ids and ids with letters are not. */
export function isDistinctiveId(id: string): boolean {
  return /\p{L}/u.test(id) || id.replace(/\D/gu, '').length >= 5;
}

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** An id without punctuation and leading zeros. */
function barePart(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/gu, '');
}

const GENERIC = new Set(
  'info support soporte service servicio kundenservice agent agente noreply help ayuda hilfe admin sales ventas office contact contacto'.split(
    ' ',
  ),
);

function localPart(email: string): string | null {
  const local = normaliseEmail(email).split('@')[0]?.split('+')[0] ?? '';
  return local.length < 4 || GENERIC.has(local) ? null : local;
}

export type Known = {
  readonly agent: NearAgent;
  /** Forms of real names: what is only an id or an address is none. */
  readonly forms: readonly NameForm[];
  readonly locals: ReadonlyMap<string, string>;
  readonly bareIds: ReadonlyMap<string, { readonly value: string; readonly sourceId: number | null }>;
  readonly bySource: ReadonlySet<number>;
};

/** What an agent is compared by. */
export function knownOf(agent: NearAgent): Known {
  const values = new Set([...agent.ids.map((id) => id.value), ...agent.emails]);
  const forms = new Map<string, NameForm>();
  for (const name of agent.names) {
    if (values.has(name) || name.includes('@') || !/\p{L}.*\p{L}/u.test(name)) continue;
    const form = nameForm(name);
    // A name as it is shown comes before the same name as it is compared.
    if (form.words.length > 0 && !forms.has(form.plain)) forms.set(form.plain, form);
  }
  const locals = new Map<string, string>();
  for (const email of agent.emails) {
    const local = localPart(email);
    if (local !== null) locals.set(local, email);
  }
  return {
    agent,
    forms: [...forms.values()],
    locals,
    bareIds: new Map(agent.ids.map((id) => [barePart(id.value), id])),
    bySource: new Set(agent.ids.flatMap((id) => (id.sourceId === null ? [] : [id.sourceId]))),
  };
}

export type Found = { readonly message: Message; readonly score: number };

export function found(score: number, code: Parameters<typeof message>[0], params: Message['params'] = {}): Found {
  return { message: message(code, params), score };
}

/** Words of `left` that `right` lacks, each counted as often as it stands there. */
function without(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Names that are the same but for the way they are written. */
function sameButWritten(left: NameForm, right: NameForm): Found | null {
  if (left.plain === right.plain) return found(0.8, 'nearSameName');
  const spelled = { first: left.text, second: right.text };
  if (left.joined === right.joined || isSameWithLost(left.joined, right.joined)) {
    return found(0.9, 'nearSpelling', spelled);
  }
  return left.sorted === right.sorted ? found(0.9, 'nearOrder') : null;
}

/** Names one of which is shorter, or has a slip. */
function alike(left: NameForm, right: NameForm): Found | null {
  return (
    shortened(left, right) ??
    shortened(right, left) ??
    lacking(left, right) ??
    lacking(right, left) ??
    slipped(left, right)
  );
}

/** `A. Quispe`, `Ana Q.` or `aquispe` for `Ana Quispe`. */
function shortened(short: NameForm, long: NameForm): Found | null {
  const reason = found(0.6, 'nearInitials', { first: short.text, second: long.text });
  const [first = '', ...others] = long.words;
  if (short.words.length === 1) {
    const [word = ''] = short.words;
    const isLogin = word.length >= 5 && others.some((other) => other.length > 2 && word === first.slice(0, 1) + other);
    return isLogin ? reason : null;
  }
  const initials = without(short.words, long.words);
  const rest = without(long.words, short.words);
  if (initials.length === 0 || initials.some((word) => word.length > 1)) return null;
  if (!short.words.some((word) => word.length > 2 && long.words.includes(word))) return null;
  for (const initial of initials) {
    const at = rest.findIndex((word) => word.length > 1 && word.startsWith(initial));
    if (at < 0) return null;
    rest.splice(at, 1);
  }
  return rest.filter((word) => !isParticle(word)).length <= 2 ? reason : null;
}

/** `Ana Quispe` for `Ana Quispe Rojas` or `Ana María Quispe`. */
function lacking(short: NameForm, long: NameForm): Found | null {
  if (short.words.length >= long.words.length || without(short.words, long.words).length > 0) return null;
  const whole = short.words.filter((word) => word.length > 1 && !isParticle(word));
  const missing = without(long.words, short.words).filter((word) => !isParticle(word));
  const hasGivenName = whole.includes(long.words[0] ?? '') || whole.length > 2;
  if (whole.length < 2 || !hasGivenName || missing.length > 2) return null;
  if (missing.length === 0) return found(0.9, 'nearSpelling', { first: short.text, second: long.text });
  return found(0.6, 'nearMissingPart', { part: missing.join(' ') });
}

function slipped(left: NameForm, right: NameForm): Found | null {
  if (left.words.length !== right.words.length) return null;
  const leftRest = without(left.words, right.words);
  const rightRest = without(right.words, left.words);
  if (leftRest.length === 1 && left.words.length === 1 && left.joined.length < 6) return null;
  if (leftRest.length > 2) return null;
  const isEach = leftRest.every((word, index) => {
    const other = rightRest[index] ?? '';
    const sounds = [
      left.sounds[left.words.indexOf(word)] ?? '',
      right.sounds[right.words.indexOf(other)] ?? '',
    ] as const;
    // Two words may only sound alike; one of them may have a slip.
    return leftRest.length === 1
      ? isOneSlip(word, other, ...sounds)
      : sounds[0] === sounds[1] && isOneSlip(word, other, ...sounds);
  });
  return isEach ? found(0.7, 'nearTypo', { first: left.text, second: right.text }) : null;
}

function best(candidates: readonly (Found | null)[]): Found | null {
  let top: Found | null = null;
  for (const candidate of candidates) if (candidate && (!top || candidate.score > top.score)) top = candidate;
  return top;
}

function byName(left: Known, right: Known): Found | null {
  const pairs = left.forms.flatMap((one) => right.forms.map((other) => [one, other] as const));
  const same = best(pairs.map(([one, other]) => sameButWritten(one, other)));
  if (same) return same;
  // One source that gives both an id of their own says that they are two.
  if ([...left.bySource].some((source) => right.bySource.has(source))) return null;
  const near = best(pairs.map(([one, other]) => alike(one, other)));
  const hasOtherEmail = left.locals.size > 0 && right.locals.size > 0;
  return near?.message.code === 'nearTypo' && hasOtherEmail && !byEmail(left, right) ? null : near;
}

function byEmail(left: Known, right: Known): Found | null {
  for (const local of left.locals.keys()) {
    if (right.locals.has(local)) return found(0.9, 'nearEmail', { value: local });
  }
  return spelledByEmail(left, right) ?? spelledByEmail(right, left);
}

/** An agent without a name whose address is the name of the other. */
function spelledByEmail(nameless: Known, named: Known): Found | null {
  if (nameless.forms.length > 0) return null;
  for (const [local, email] of nameless.locals) {
    const form = nameForm(local);
    if (named.forms.some((other) => sameButWritten(form, other) !== null || shortened(form, other) !== null)) {
      return found(0.75, 'nearEmailName', { value: email });
    }
  }
  return null;
}

function byId(left: Known, right: Known, isNameNear: boolean): Found | null {
  for (const [bare, one] of left.bareIds) {
    const other = right.bareIds.get(bare);
    if (other === undefined) continue;
    const isNameless = left.forms.length === 0 || right.forms.length === 0;
    const isSameSource = one.sourceId !== null && one.sourceId === other.sourceId;
    const sharesWord = left.forms.some((form) =>
      right.forms.some((more) => form.sounds.some((sound) => sound.length > 2 && more.sounds.includes(sound))),
    );
    if (one.value === other.value) {
      if (isNameNear || (isNameless && isDistinctiveId(bare))) return found(0.8, 'nearSameId', { value: one.value });
    } else if (
      isNameNear ||
      (isNameless && (isSameSource || isDistinctiveId(bare))) ||
      (sharesWord && /\p{L}/u.test(bare))
    ) {
      return found(0.85, 'nearId', { first: one.value, second: other.value });
    }
  }
  return null;
}

/** Why the two may be one person, strongest first; empty where nothing is alike. */
export function reasonsFor(left: Known, right: Known): Found[] {
  const name = byName(left, right);
  const reasons = [name, byEmail(left, right), byId(left, right, name !== null)].filter((reason) => reason !== null);
  return reasons.sort((a, b) => b.score - a.score);
}
