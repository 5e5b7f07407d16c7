// Puts the people of the sample and their work into a workspace: through the commands of the app, and for tables that have none yet
// through the same history. The responses come from an import; what was done with them stands in shared/sample.
import type { PersonId, Role, TagId } from '../shared/contract/values.ts';
import { sampleTeams } from '../shared/sample/cast.ts';
import { sampleCodebook } from '../shared/sample/codebook.ts';
import { type SampleLanguage, type SampleReason, sampleReasons } from '../shared/sample/comment-types.ts';
import { partOf, type SamplePlanOfWork, samplePlanOfWork } from '../shared/sample/plan-of-work.ts';
import type { SampleOptions } from '../shared/sample/responses.ts';
import { type SampleWriter, samplePeople } from '../shared/sample/work-types.ts';
import { insertRow } from './changes.ts';
import type { Connection } from './open.ts';
import { planGoals, planSessions } from './sample-coaching.ts';
import { callAs, createDesk, type Desk, instantIn } from './sample-desk.ts';
import { planTraining } from './sample-training.ts';
import { prepared } from './sql.ts';

export type SamplePerson = { readonly name: string; readonly role: Role; readonly language: SampleLanguage };

export type SampleWork = SampleOptions & {
  readonly person: SamplePerson;
  /** Identifies this installation in the history. */
  readonly deviceId: string;
};

/** Who plays whom; `personId` is the person who opens the sample and plays the part of their role and language. */
export type SampleStaff = {
  readonly personId: PersonId;
  readonly people: Readonly<Record<SampleWriter, PersonId>>;
};

/** Everybody was there before the first response. */
const STAFF_OFFSET = -550;
const CODEBOOK_OFFSET = -400;

const roles: Readonly<Record<SampleWriter, Role>> = {
  norte: 'supervisor',
  harbour: 'supervisor',
  hanse: 'supervisor',
  qa: 'qa',
  trainer: 'trainer',
};
const languages: Readonly<Record<SampleWriter, SampleLanguage>> = {
  norte: 'es',
  harbour: 'en',
  hanse: 'de',
  qa: 'de',
  trainer: 'en',
};
const writers: readonly SampleWriter[] = ['norte', 'harbour', 'hanse', 'qa', 'trainer'];

/** Adds the person and the others of the cast, before the import so that it has an author. Throws AppError. */
export function addSamplePeople(connection: Connection, options: SampleWork): SampleStaff {
  const { person, deviceId, endOn } = options;
  const now = instantIn(connection, endOn + STAFF_OFFSET, 9);
  const part = partOf(person);
  return connection
    .transaction(() => {
      const { personId } = callAs(connection, { now, personId: null, deviceId }, 'people.create', person);
      const add = (writer: SampleWriter): PersonId => {
        if (writer === part) return personId;
        // Two people of one name could not be told apart.
        const name = samplePeople[writer] === person.name ? `${samplePeople[writer]} (2)` : samplePeople[writer];
        const colleague = { name, role: roles[writer], language: languages[writer] };
        return callAs(connection, { now, personId, deviceId }, 'people.create', colleague).personId;
      };
      const [norte, harbour, hanse, qa, trainer] = writers.map(add);
      return {
        personId,
        people: {
          norte: norte ?? personId,
          harbour: harbour ?? personId,
          hanse: hanse ?? personId,
          qa: qa ?? personId,
          trainer: trainer ?? personId,
        },
      };
    })
    .immediate();
}

/** Writes everything the cast did, in order of time and in one transaction. The sample's responses must be imported. Throws AppError. */
export function applySampleWork(connection: Connection, options: SampleWork, staff: SampleStaff): void {
  const { language } = options.person;
  const plan = samplePlanOfWork({ ...options, language });
  connection
    .transaction(() => {
      const desk = createDesk({ ...options, connection, people: staff.people });
      const tagIds = new Map<SampleReason, TagId>();
      planCodebook(desk, language, tagIds);
      planCoding(desk, plan, tagIds);
      planNotes(desk, plan);
      planSessions(desk, plan);
      planGoals(desk);
      planTraining(desk, plan, language, tagIds);
      planBasket(desk, plan, partOf(options.person));
      desk.work();
      for (const { id } of sampleTeams) {
        prepared(connection, 'UPDATE teams SET supervisor_id = :personId WHERE id = :teamId').run({
          personId: staff.people[id],
          teamId: desk.team(id),
        });
      }
    })
    .immediate();
}

function planCodebook(desk: Desk, language: SampleLanguage, tagIds: Map<SampleReason, TagId>): void {
  for (const [position, reason] of sampleReasons.entries()) {
    const { name, definition, polarity } = sampleCodebook[reason];
    desk.plan(desk.at(CODEBOOK_OFFSET, 9 + position / 12), 'qa', (sitting) => {
      const input = { name: name[language], polarity, definition: definition[language] };
      tagIds.set(reason, sitting.call('tags.create', input).tagId);
    });
  }
}

function planCoding(desk: Desk, plan: SamplePlanOfWork, tagIds: ReadonlyMap<SampleReason, TagId>): void {
  for (const [position, coded] of plan.coded.entries()) {
    const { commentId, portableKey } = desk.target(coded.responseId);
    // Spread over the working day, a minute or so apart.
    desk.plan(desk.at(coded.offset, 9 + (position % 420) / 60), coded.writer, (sitting) => {
      for (const reason of coded.reasons) {
        const tagId = tagIds.get(reason);
        if (tagId !== undefined) sitting.call('comments.tag', { commentId, tagId });
      }
      const db = sitting.write();
      if (coded.cause !== null) {
        const mark = { comment_id: commentId, person_id: sitting.personId, cause: coded.cause, is_decided: 0 };
        insertRow(db, 'comment_controls', mark, { portableKey });
      }
      db.run(
        `INSERT INTO comment_reviews(comment_id, person_id, state, at) VALUES (:commentId, :personId, 'done', :now)`,
        { commentId, personId: sitting.personId, now: sitting.now },
      );
    });
  }
}

function planNotes(desk: Desk, plan: SamplePlanOfWork): void {
  for (const note of plan.notes) {
    const { agentId, kind, body, isPrivate, responseIds } = note;
    const commentIds = responseIds.map((responseId) => desk.target(responseId).commentId);
    const input = { agentId: desk.agent(agentId), kind, body, isPrivate, commentIds };
    desk.plan(desk.at(note.offset, 15.5), note.writer, (sitting) => sitting.call('notes.create', input));
  }
}

/** Kept comments lie in the basket of whoever opens the sample. */
function planBasket(desk: Desk, plan: SamplePlanOfWork, keeper: SampleWriter): void {
  for (const responseId of plan.basket) {
    const { commentId } = desk.target(responseId);
    desk.plan(desk.at(0, 16), keeper, (sitting) => sitting.call('comments.keep', { commentId, isKept: true }));
  }
}
