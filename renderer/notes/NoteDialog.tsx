// Writing a note about an agent, or reading and changing one. What is typed is kept as a draft until it is saved.
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/contract/notes.ts';
import { useCommand } from '../data/use-command.ts';
import { useDraft } from '../data/use-draft.ts';
import { useCall } from '../data/use-query.ts';
import { ErrorState } from '../ui/States.tsx';
import { useFocusReturn } from '../ui/use-focus-return.ts';
import { useFormat } from '../ui/use-format.ts';
import { NoteForm, type NoteText } from './NoteForm.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import './notes.css';

/** A comment the note is about. */
export type NotedComment = { readonly commentId: number; readonly text: string; readonly nps: number | null };

type Props = {
  agentId: number;
  agentName: string;
  /** A standing note to open; null: a new one. */
  noteId: string | null;
  /** What a new note is about. */
  comment: NotedComment | null;
  onClose: () => void;
};

export function NoteDialog({ agentId, agentName, noteId, comment, onClose }: Props) {
  const { t } = useTranslation();
  const title = t('notes.title', { name: agentName });
  useFocusReturn();
  return noteId === null ? (
    <NewNote title={title} agentId={agentId} comment={comment} onClose={onClose} />
  ) : (
    <StandingNote title={title} agentId={agentId} noteId={noteId} onClose={onClose} />
  );
}

/** Opens only with its content: a dialog that is still empty would give the first keys to its close button. */
function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} size={600} title={title} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      {children}
    </Modal>
  );
}

type NewProps = { title: string; agentId: number; comment: NotedComment | null; onClose: () => void };

function NewNote({ title, agentId, comment, onClose }: NewProps) {
  const about = comment === null ? `new-${agentId}` : `new-${agentId}-${comment.commentId}`;
  const draft = useDraft({ ownerTable: 'notes', ownerId: about, field: 'body' });
  const create = useCommand('notes.create');
  if (draft.found === undefined) return null;
  const save = async ({ body, kind, isPrivate }: NoteText) => {
    const commentIds = comment === null ? [] : [comment.commentId];
    const saved = await create.run({ agentId, body, kind, isPrivate, commentIds });
    if (!saved) return;
    draft.forget();
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <NoteForm
        initial={{ body: draft.found ?? '', kind: 'note', isPrivate: false }}
        isDraft={draft.found !== null}
        evidence={comment === null ? [] : [comment]}
        isSaving={create.isRunning}
        onType={draft.keep}
        onDiscardDraft={draft.forget}
        onSave={(text) => void save(text)}
        onCancel={onClose}
      />
    </Dialog>
  );
}

type StandingProps = { title: string; agentId: number; noteId: string; onClose: () => void };

function StandingNote({ title, agentId, noteId, onClose }: StandingProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useCall('notes.list', { agentId, limit: 200 });
  const draft = useDraft({ ownerTable: 'notes', ownerId: noteId, field: 'body' });
  const { found } = draft;
  if (!error && (!data || found === undefined)) return null;
  const note = data?.notes.find((one) => one.noteId === noteId);
  return (
    <Dialog title={title} onClose={onClose}>
      {note && found !== undefined ? (
        <EditNote note={note} draft={{ ...draft, found }} onClose={onClose} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <p className="t2">{t('notes.gone')}</p>
      )}
    </Dialog>
  );
}

type Draft = { found: string | null; keep: (text: string) => void; forget: () => void };

function EditNote({ note, draft, onClose }: { note: Note; draft: Draft; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const update = useCommand('notes.update');
  const remove = useCommand('notes.remove');
  const save = async ({ body, kind, isPrivate }: NoteText) => {
    const saved = await update.run({ noteId: note.noteId, body, kind, isPrivate });
    if (!saved) return;
    draft.forget();
    onClose();
  };
  const removeIt = async () => {
    if (!(await remove.run({ noteId: note.noteId }))) return;
    draft.forget();
    onClose();
  };
  return (
    <>
      <p className="s t2 note-by">{t('notes.by', { name: note.authorName, day: format.day(note.notedOn) })}</p>
      <NoteForm
        initial={{
          body: draft.found ?? note.body,
          kind: note.kind === 'praise' ? 'praise' : 'note',
          isPrivate: note.isPrivate,
        }}
        isDraft={draft.found !== null && draft.found !== note.body}
        evidence={note.evidence}
        isSaving={update.isRunning}
        onType={draft.keep}
        onDiscardDraft={draft.forget}
        discardsTo={note.body}
        onSave={(text) => void save(text)}
        onCancel={onClose}
        onRemove={() => void removeIt()}
      />
      {note.version > 1 && <NoteHistory noteId={note.noteId} />}
    </>
  );
}
