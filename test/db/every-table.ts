// biome-ignore-all format: one line per row reads as a table
// One full row for every table, in an order that satisfies the references, with values each must refuse.
// A new table without a row here fails schema.test.ts.

import type { SqlValue } from '../../db/sql.ts';
import { bytes, humanRow, ID } from './row-parts.ts';

export type TableRow = Record<string, SqlValue>;
export type TableEntry = { readonly table: string; readonly row: TableRow; readonly refuses?: readonly TableRow[] };

const human = humanRow();

export const everyTable: readonly TableEntry[] = [
  { table: 'workspace', row: { id: 1, uid: ID.workspace, name: 'W', zone: 'Europe/Berlin', purpose: 'coaching, not pay', is_sample: 0, erase_secret: bytes(32), opened_dirty: 0, written_by: '0.1.0', created_at: 1 }, refuses: [{ id: 2 }, { erase_secret: bytes(31) }, { is_sample: 2 }] },
  { table: 'people', row: { id: ID.person, name: 'Katrin Vogel', role: 'supervisor', language: 'de', pin_hash: 'x', ...human }, refuses: [{ role: 'boss' }, { language: 'fr' }, { name: '  ' }] },
  { table: 'settings', row: { scope: ID.person, key: 'period', value: '"90"' }, refuses: [{ value: '{' }] },
  { table: 'sources', row: { id: 1, key: 'support survey', name: 'Support survey', zone: 'Europe/Berlin', id_scope: 'file', deleted_at: null }, refuses: [{ id_scope: 'world' }] },
  { table: 'mapping_profiles', row: { id: ID.profile, source_id: 1, name: 'P', fingerprint: 'abc', mapping: '[]', version: 1, ...human }, refuses: [{ mapping: 'no' }] },
  { table: 'imports', row: { id: 1, uid: ID.import, source_id: 1, profile_id: ID.profile, file_name: 'a.csv', file_sha256: bytes(32), file_bytes: 12, sheet: 'Sheet1', state: 'done', person_id: ID.person, started_at: 1, finished_at: 2, backup: 'b', mapping: '[]', result: '{}', assumed: '{}', sighted: bytes(3) }, refuses: [{ state: 'half' }, { file_sha256: bytes(4) }] },
  { table: 'import_rejects', row: { import_id: 1, row_number: 7, reason: 'date', params: '{}', cells: '["x"]', repaired_by_import: 1 }, refuses: [{ cells: 'x' }] },
  { table: 'teams', row: { id: 1, key: 'soporte norte', name: 'Soporte Norte', site: 'Lima', supervisor_id: ID.person, first_import_id: 1, deleted_at: null } },
  { table: 'agents', row: { id: 1, uid: 'u1', name: 'Ana Quispe', sort_name: 'ana quispe', email: 'a@example.org', pseudonym: 'Agent 7', started_on: 1, left_on: 9, first_import_id: 1, merged_into: null, deleted_at: null }, refuses: [{ merged_into: 1 }] },
  { table: 'agents', row: { id: 2, uid: 'u2', name: 'A. Quispe', sort_name: 'a quispe', email: null, pseudonym: null, started_on: null, left_on: null, first_import_id: null, merged_into: 1, deleted_at: null } },
  { table: 'agent_aliases', row: { id: 1, kind: 'id', value: 'A-014', source_id: 1, agent_id: 1, import_id: 1, decided_by: ID.person, decided_at: 1 }, refuses: [{ kind: 'nick' }] },
  { table: 'agent_aliases_apart', row: { agent_a: 1, agent_b: 2, decided_by: ID.person, decided_at: 3 }, refuses: [{ agent_b: 1 }] },
  { table: 'team_memberships', row: { id: ID.membership, agent_id: 1, team_id: 1, from_on: 5, until_on: 9, origin: 'person', import_id: 1, ...human }, refuses: [{ until_on: 5 }, { origin: 'rumour' }, { created_by: null }] },
  { table: 'questions', row: { id: 1, source_id: 1, key: 'why', wording: 'Why this score?', kind: 'comment', metric_id: 1 }, refuses: [{ kind: 'riddle' }] },
  { table: 'responses', row: { id: 1, key: bytes(16), source_id: 1, external_id: 'R1', occurrence: 1, content: bytes(16), import_id: 1, last_import_id: 1, row_number: 1, responded_at: 3, responded_on: 0, interaction_at: 2, interaction_on: 0, agent_id: 1, team_id: 1, raw_team: 'Soporte N.', channel: 'voice', contact_reason: 'outage', language: 'es', site: 'Lima', interaction_id: 'T-1', customer_key: bytes(32), customer_id: 'C-1', nps: 3, resolution: 0, csat: 2.5, ces: 6, channel_hops: 1, has_comment: 1, extra: '{"a":"b"}', raw: '{"nps":"3 - bad"}' }, refuses: [{ nps: 11 }, { nps: -1 }, { resolution: 3 }, { key: bytes(15) }, { has_comment: 2 }] },
  { table: 'response_ratings', row: { response_id: 1, metric_id: 2, value: 4.5, raw: '4,5' } },
  { table: 'response_agents', row: { response_id: 1, agent_id: 2, role: 'transfer' }, refuses: [{ role: 'last' }] },
  { table: 'comments', row: { id: 1, response_id: 1, question_id: 1, text: 'Nadie me dijo nada', text_version: 2, masked_text: 'Nadie …' } },
  { table: 'response_changes', row: { import_id: 1, response_id: 1, row_number: 4, before: '{"nps":2}', after: '{"nps":3}', applied: 1 }, refuses: [{ after: 'x' }, { applied: 2 }] },
  { table: 'response_rulings', row: { id: ID.ruling, response_id: 1, kind: 'reassign', agent_id: 2, reason: 'took over the call', person_id: ID.person, decided_at: 5, ...human }, refuses: [{ agent_id: null }, { kind: 'hide' }] },
  { table: 'response_rulings', row: { id: ID.ruling2, response_id: 1, kind: 'statement', agent_id: null, reason: 'the line broke', person_id: ID.person, decided_at: 6, ...human } },
  { table: 'tags', row: { id: ID.tag, parent_id: null, name: 'Next steps unclear', names: '{"de":"x"}', definition: 'd', when_not: 'n', example: 'e', polarity: -1, colour: 'c', hotkey: 'n', position: 'a', merged_into: null, archived_at: 3, ...human }, refuses: [{ polarity: 2 }, { name: '' }] },
  { table: 'coding_rounds', row: { id: ID.round, name: 'Q4', is_blind: 1, sample: '{}', closed_at: 4, ...human }, refuses: [{ is_blind: 2 }] },
  { table: 'comment_tags', row: { id: ID.commentTag, comment_id: 1, tag_id: ID.tag, person_id: ID.person, round_id: ID.round, span_start: 0, span_end: 5, text_version: 2, quote: 'Nadie', sentiment: -1, suggestion: 0.8, is_decided: 1, ...human }, refuses: [{ span_end: null }, { span_end: 0 }, { sentiment: 3 }] },
  { table: 'comment_tags', row: { id: ID.commentTag2, comment_id: 1, tag_id: ID.tag, person_id: ID.person, round_id: ID.round, span_start: 6, span_end: 8, text_version: 2, quote: 'me', sentiment: 0, suggestion: null, is_decided: 1, ...human }, refuses: [{ span_start: 0, span_end: 5 }] },
  { table: 'comment_reviews', row: { comment_id: 1, person_id: ID.person, round_id: '', state: 'done', at: 5 }, refuses: [{ state: 'seen' }] },
  { table: 'comment_controls', row: { id: ID.control, comment_id: 1, person_id: ID.person, cause: 'process', is_decided: 0, ...human }, refuses: [{ cause: 'fate' }] },
  { table: 'sessions', row: { id: ID.session, agent_id: 1, coach_id: ID.person, state: 'closed', planned_at: 1, held_at: 2, closed_at: 3, template: 't', agenda: '[]', frozen: '{}', acknowledged: 'disagreed', next_session_id: null, ...human }, refuses: [{ state: 'gone' }, { acknowledged: 'maybe' }] },
  { table: 'session_attendees', row: { id: ID.attendee, session_id: ID.session, person_id: ID.person, name: 'Katrin', ...human } },
  { table: 'notes', row: { id: ID.note, agent_id: 1, session_id: ID.session, kind: 'praise', is_private: 1, current_version: 2, noted_on: 20000, ...human }, refuses: [{ kind: 'gossip' }, { current_version: 0 }] },
  { table: 'text_versions', row: { owner_table: 'notes', owner_id: ID.note, field: 'body', version: 2, text: 'Well done', person_id: ID.person, at: 4 }, refuses: [{ version: 0 }] },
  { table: 'drafts', row: { person_id: ID.person, owner_table: 'notes', owner_id: 'new', field: 'body', text: 'half a', at: 5 } },
  { table: 'actions', row: { id: ID.action, agent_id: 1, session_id: ID.session, title: 'Say the next step', owner: 'person', owner_id: ID.person, due_on: 20010, state: 'done', done_at: 5, ...human }, refuses: [{ owner: 'agent' }, { state: 'late' }] },
  { table: 'goals', row: { id: ID.goal, scope: 'team', scope_id: 1, metric_id: 1, target: 40, from_on: 1, until_on: 9, ...human }, refuses: [{ scope: 'workspace' }, { until_on: 1 }] },
  { table: 'assessments', row: { id: ID.assessment, agent_id: 1, session_id: ID.session, view: 'self', metric_id: 2, value: 4, assessed_on: 20000, ...human }, refuses: [{ view: 'peer' }] },
  { table: 'follow_ups', row: { id: ID.followUp, response_id: 1, rule: 'detractor', owner_id: ID.person, due_on: 20001, state: 'open', outcome: 'called', recovered_nps: 8, closed_at: 3, ...human }, refuses: [{ recovered_nps: 12 }, { state: 'lost' }] },
  { table: 'evidence', row: { id: ID.evidence, owner_table: 'basket', owner_id: ID.person, response_id: 1, comment_id: 1, agent_id: 1, position: 'a', ...human }, refuses: [{ owner_table: 'people' }] },
  { table: 'attachments', row: { id: ID.attachment, name: 'm.pdf', media_type: 'application/pdf', bytes: bytes(5), sha256: bytes(32), ...human }, refuses: [{ sha256: bytes(2) }] },
  { table: 'modules', row: { id: ID.module, title: 'Clear next steps', goal: 'g', minutes: 30, link: 'l', attachment_id: ID.attachment, languages: '["en"]', valid_months: 12, archived_at: 1, ...human }, refuses: [{ minutes: 0 }, { valid_months: -1 }] },
  { table: 'module_targets', row: { id: ID.target, module_id: ID.module, target: 'tag', target_id: ID.tag, ...human }, refuses: [{ target: 'agent' }] },
  { table: 'plan_templates', row: { id: ID.template, title: 'T', goal: 'g', steps: '[]', ...human }, refuses: [{ steps: 'x' }] },
  { table: 'plans', row: { id: ID.plan, agent_id: 1, template_id: ID.template, title: 'Clear next steps', goal: 'g', tag_id: ID.tag, metric_id: 1, selection: '{"windowFrom":1}', starts_on: 1, due_on: 9, state: 'active', finished_on: 8, ...human }, refuses: [{ state: 'paused' }, { title: '' }] },
  { table: 'plan_steps', row: { id: ID.step, plan_id: ID.plan, module_id: ID.module, title: 'Listen to two calls', position: 'a', owner_id: ID.person, due_on: 5, state: 'doing', done_on: 6, score: 0.9, ...human }, refuses: [{ state: 'skipped' }] },
  { table: 'changes', row: { seq: 1, id: ID.change, step_id: ID.stepId, undoes_step: ID.step, call: 'notes.create', table_name: 'notes', row_id: ID.note, row_key: ID.note, op: 'insert', hlc: '0-0-d', person_id: ID.person, device_id: 'd', before: '{}', after: '{}' }, refuses: [{ op: 'vanish' }, { after: '{' }] },
  { table: 'audit', row: { seq: 1, at: 1, person_id: ID.person, event: 'import', subject: 's', previous_hash: bytes(32), hash: bytes(32) }, refuses: [{ hash: bytes(3) }] },
  { table: 'erasures', row: { subject: bytes(32), kind: 'customer', at: 1 }, refuses: [{ kind: 'team' }] },
  { table: 'saved_views', row: { id: ID.view, person_id: ID.person, page: 'agents', name: 'Mine', filter: '{}', ...human }, refuses: [{ filter: '' }] },
];
