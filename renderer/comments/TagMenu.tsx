// Tags one comment or a passage of it: type to find, Enter to tag, or create what is not there yet.
import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '../../shared/contract/comments.ts';
import type { Tag } from '../../shared/contract/tags.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { TagChip } from '../ui/TagChip.tsx';
import { useFormat } from '../ui/use-format.ts';
import type { Span } from './passages.ts';

type Props = {
  comment: CommentRow;
  /** The passage to tag; null: the whole comment. */
  span: Span | null;
  isOpen: boolean;
  /** `isDone`: something was tagged, the keyboard goes back to the comment. */
  onClose: (isDone: boolean) => void;
  /** The button it opens from. */
  children: ReactElement;
};

/** Options at once: as many as fit without scrolling; the rest is found by typing. */
const SHOWN = 8;

const POLARITIES = [
  { polarity: 1, name: 'positive' },
  { polarity: 0, name: 'neutral' },
  { polarity: -1, name: 'negative' },
] as const;

function simple(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Tags whose name has every word typed; the ones used most come first. */
function matching(tags: readonly Tag[], text: string): Tag[] {
  const words = simple(text).split(' ').filter(Boolean);
  return tags
    .filter((tag) => words.every((word) => simple(tag.name).includes(word)))
    .toSorted((a, b) => b.commentCount - a.commentCount);
}

export function TagMenu({ comment, span, isOpen, onClose, children }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data } = useCall('tags.list', {}, { isEnabled: isOpen });
  const tagging = useTagging(comment, span);
  const combobox = useCombobox({
    opened: isOpen,
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setText('');
      onClose(false);
    },
  });
  const { focusSearchInput } = combobox;
  useEffect(() => {
    if (isOpen) focusSearchInput();
  }, [isOpen, focusSearchInput]);
  const found = useMemo(() => matching(data?.tags ?? [], text), [data, text]);
  const name = text.trim();
  const isNew = name !== '' && !found.some((tag) => simple(tag.name) === simple(name));
  const shown = `${found.map((tag) => tag.tagId).join()} ${isNew}`;
  // Enter takes the first option of whatever the typing left.
  useEffect(() => {
    if (isOpen && shown !== '') combobox.selectFirstOption();
  }, [isOpen, shown, combobox.selectFirstOption]);
  const submit = (value: string) => {
    setText('');
    onClose(true);
    void tagging.choose(value, name);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start" width={320} offset={4}>
      <Combobox.Target targetType="button">{children}</Combobox.Target>
      <Combobox.Dropdown aria-label={t('tags.menu.label')} className="tag-menu">
        {span && (
          <p className="tag-menu-passage s t2">
            {t('tags.menu.passage')}{' '}
            <bdi>{t('tags.menu.quoted', { text: comment.text.slice(span.start, span.end) })}</bdi>
          </p>
        )}
        <Combobox.Search
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('tags.menu.placeholder')}
          aria-label={t('tags.menu.placeholder')}
          maxLength={80}
        />
        <Combobox.Options className="tag-menu-options" aria-label={t('tags.menu.label')}>
          {found.slice(0, SHOWN).map((tag) => (
            <Combobox.Option key={tag.tagId} value={tag.tagId}>
              <TagOption tag={tag} isGiven={tagging.isGiven(tag.tagId)} />
            </Combobox.Option>
          ))}
          {isNew && (
            <Combobox.Group label={t('tags.menu.create', { name })}>
              {orderFor(comment).map((choice) => (
                <Combobox.Option key={choice.name} value={`new:${choice.polarity}`}>
                  <TagChip name={name} polarity={choice.polarity} />
                  <span className="s t2 tag-menu-as">{t(`tags.menu.as.${choice.name}`)}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {found.length > SHOWN && (
            <Combobox.Footer className="s t3">{t('tags.menu.more', { count: found.length - SHOWN })}</Combobox.Footer>
          )}
          {found.length === 0 && !isNew && <Combobox.Empty>{t('tags.menu.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** A new tag on a promoter's comment is most likely a strength, on a detractor's something to improve. */
function orderFor(comment: CommentRow): readonly (typeof POLARITIES)[number][] {
  return comment.group === 'detractor' || comment.group === 'passive' ? POLARITIES.toReversed() : POLARITIES;
}

function TagOption({ tag, isGiven }: { tag: Tag; isGiven: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="row" title={tag.definition ?? undefined}>
      <TagChip name={tag.name} polarity={tag.polarity} />
      <span className="push s t3 num">{format.number(tag.commentCount)}</span>
      {isGiven && (
        <>
          <IconCheck className="ic" aria-hidden="true" />
          <span className="vh">{t('tags.menu.given')}</span>
        </>
      )}
    </span>
  );
}

/** What choosing an option does: tag, take the tag off again, or create it first. */
function useTagging(comment: CommentRow, span: Span | null) {
  const { commentId } = comment;
  const create = useCommand('tags.create', { says: null });
  const tag = useCommand('comments.tag');
  const untag = useCommand('comments.untag');
  const isGiven = (tagId: string) => comment.tags.some((given) => given.tagId === tagId && given.isMine);
  const give = (tagId: string) => tag.run({ commentId, tagId, ...(span ? { span } : {}) });
  return {
    isGiven,
    choose: async (value: string, name: string) => {
      if (!value.startsWith('new:')) {
        return span === null && isGiven(value) ? untag.run({ commentId, tagId: value }) : give(value);
      }
      const created = await create.run({ name, polarity: Number(value.slice(4)) });
      return created && give(created.tagId);
    },
  };
}
