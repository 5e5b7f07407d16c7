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

/** Words in which two names that may be one person's differ at most. */
const MOST_DIFFERENT = 2;

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
  const rests = { left: without(left.words, right.words), right: without(right.words, left.words) };
  if (rests.left.length > MOST_DIFFERENT && rests.right.length > MOST_DIFFERENT) return null;
  return (
    shortened(left, right, rests.left, rests.right) ??
    shortened(right, left, rests.right, rests.left) ??
    lacking(left, right, rests.left, rests.right) ??
    lacking(right, left, rests.right, rests.left) ??
    slipped(left, right, rests.left, rests.right)
  );
}

/** `A. Quispe`, `Ana Q.` or `aquispe` for `Ana Quispe`. `own` and `missing`: words only the short and only the long one has. */
function shortened(short: NameForm, long: NameForm, own: readonly string[], missing: readonly string[]): Found | null {
  const reason = () => found(0.6, 'nearInitials', { first: short.text, second: long.text });
  if (short.words.length === 1) {
    const [word = ''] = short.words;
    const [first = '', ...others] = long.words;
    const isLogin = word.length >= 5 && others.some((other) => other.length > 2 && word === first.slice(0, 1) + other);
    return isLogin ? reason() : null;
  }
  if (own.length === 0 || own.some((word) => word.length > 1)) return null;
  if (!short.words.some((word) => word.length > 2 && long.words.includes(word))) return null;
  const rest = [...missing];
  for (const initial of own) {
    const at = rest.findIndex((word) => word.length > 1 && word.startsWith(initial));
    if (at < 0) return null;
    rest.splice(at, 1);
  }
  return rest.filter((word) => !isParticle(word)).length <= MOST_DIFFERENT ? reason() : null;
}

/** `Ana Quispe` for `Ana Quispe Rojas` or `Ana María Quispe`. */
function lacking(short: NameForm, long: NameForm, own: readonly string[], missing: readonly string[]): Found | null {
  if (short.words.length >= long.words.length || own.length > 0) return null;
  const whole = short.words.filter((word) => word.length > 1 && !isParticle(word));
  const lacked = missing.filter((word) => !isParticle(word));
  const hasGivenName = whole.includes(long.words[0] ?? '') || whole.length > 2;
  if (whole.length < 2 || !hasGivenName || lacked.length > MOST_DIFFERENT) return null;
  if (lacked.length === 0) return found(0.9, 'nearSpelling', { first: short.text, second: long.text });
  return found(0.6, 'nearMissingPart', { part: lacked.join(' ') });
}

function slipped(
  left: NameForm,
  right: NameForm,
  leftRest: readonly string[],
  rightRest: readonly string[],
): Found | null {
  if (left.words.length !== right.words.length || leftRest.length > MOST_DIFFERENT) return null;
  if (leftRest.length === 1 && left.words.length === 1 && left.joined.length < 6) return null;
  const isEach = leftRest.every((word, index) => {
    const other = rightRest[index] ?? '';
    const leftSound = left.sounds[left.words.indexOf(word)] ?? '';
    const rightSound = right.sounds[right.words.indexOf(other)] ?? '';
    // Two words may only sound alike; one of them may have a slip.
    return (leftRest.length === 1 || leftSound === rightSound) && isOneSlip(word, other, leftSound, rightSound);
  });
  return isEach ? found(0.7, 'nearTypo', { first: left.text, second: right.text }) : null;
}

function better(one: Found | null, other: Found | null): Found | null {
  return other !== null && (one === null || other.score > one.score) ? other : one;
}

function isInOneSource(left: Known, right: Known): boolean {
  for (const source of left.bySource) if (right.bySource.has(source)) return true;
  return false;
}

function byName(left: Known, right: Known): Found | null {
  let same: Found | null = null;
  for (const one of left.forms) for (const other of right.forms) same = better(same, sameButWritten(one, other));
  // One source that gives both an id of their own says that they are two.
  if (same !== null || isInOneSource(left, right)) return same;
  let near: Found | null = null;
  for (const one of left.forms) for (const other of right.forms) near = better(near, alike(one, other));
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
    const spells = (other: NameForm) =>
      sameButWritten(form, other) ??
      shortened(form, other, without(form.words, other.words), without(other.words, form.words));
    if (named.forms.some((other) => spells(other) !== null)) {
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
