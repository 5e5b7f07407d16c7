// The form of a note: text, kind, private or shared, and the comments it is about. Ctrl+Enter saves.
import { Button, SegmentedControl, Switch, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoreGroup } from '../../shared/contract/values.ts';
import { scoreGroupOf } from '../../shared/score-group.ts';
import { ScorePill } from '../ui/Score.tsx';
import { Kbd } from '../ui/Small.tsx';
import type { NotedComment } from './NoteDialog.tsx';

export type NoteText = { readonly body: string; readonly kind: 'note' | 'praise'; readonly isPrivate: boolean };

type Props = {
  initial: NoteText;
  /** The text is one that was typed before and never saved. */
  isDraft: boolean;
  evidence: readonly NotedComment[];
  isSaving: boolean;
  onType: (text: string) => void;
  onDiscardDraft: () => void;
  /** What the text becomes when the draft is discarded. */
  discardsTo?: string;
  onSave: (text: NoteText) => void;
  onCancel: () => void;
  onRemove?: () => void;
};

function groupOf(nps: number | null): ScoreGroup | null {
  return nps === null ? null : scoreGroupOf(nps);
}

export function NoteForm(props: Props) {
  const { t } = useTranslation();
  const { initial, evidence, isSaving, discardsTo = '' } = props;
  const [text, setText] = useState(initial);
  const [isDraft, setDraft] = useState(props.isDraft);
  const canSave = text.body.trim() !== '' && !isSaving;
  const save = () => canSave && props.onSave({ ...text, body: text.body.trim() });
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {evidence.map((comment) => (
        <blockquote key={comment.commentId} className="note-evidence">
          <ScorePill score={comment.nps} group={groupOf(comment.nps)} />
          <p>
            <bdi>{comment.text}</bdi>
          </p>
        </blockquote>
      ))}
      <Textarea
        data-autofocus
        label={t('notes.body')}
        placeholder={t('notes.placeholder')}
        autosize
        minRows={5}
        maxRows={14}
        maxLength={20_000}
        value={text.body}
        onChange={(event) => {
          const body = event.currentTarget.value;
          setText({ ...text, body });
          props.onType(body);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      />
      {isDraft && (
        <p className="s t2 row wrap">
          {t('notes.draftFound')}
          <button
            type="button"
            className="note-discard"
            onClick={() => {
              setText({ ...text, body: discardsTo });
              setDraft(false);
              props.onDiscardDraft();
            }}
          >
            {t('notes.discard')}
          </button>
        </p>
      )}
      <div className="note-choices">
        <SegmentedControl
          aria-label={t('notes.kind')}
          value={text.kind}
          onChange={(kind) => setText({ ...text, kind: kind === 'praise' ? 'praise' : 'note' })}
          data={[
            { value: 'note', label: t('notes.kinds.note') },
            { value: 'praise', label: t('notes.kinds.praise') },
          ]}
        />
        <Switch
          label={t('notes.private')}
          description={t('notes.privateHint')}
          checked={text.isPrivate}
          onChange={(event) => setText({ ...text, isPrivate: event.currentTarget.checked })}
        />
      </div>
      <footer className="row wrap">
        {props.onRemove && (
          <Button data-danger leftSection={<IconTrash className="ic" aria-hidden="true" />} onClick={props.onRemove}>
            {t('notes.remove')}
          </Button>
        )}
        <span className="push s t3 note-keys">
          <Kbd>Ctrl</Kbd> <Kbd>↵</Kbd> {t('notes.saves')}
        </span>
        <Button onClick={props.onCancel}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="filled" disabled={!canSave}>
          {t('notes.save')}
        </Button>
      </footer>
    </form>
  );
}
