// What the comments are narrowed to: score group, resolution, channel, tag, kept, words. A button that narrows says by what.
import { Button, Menu, TextInput } from '@mantine/core';
import { IconChevronDown, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resolution, ScoreGroup } from '../../shared/contract/values.ts';
import { useNarrowing } from '../data/use-narrowing.ts';
import { useCall } from '../data/use-query.ts';
import { useChannelName } from '../ui/Score.tsx';
import { useFormat } from '../ui/use-format.ts';

const GROUPS: readonly ScoreGroup[] = ['promoter', 'passive', 'detractor'];
const RESOLUTIONS: readonly Resolution[] = ['yes', 'partly', 'no', 'unknown'];
/** Milliseconds after the last key press before the list is searched. */
const PAUSE = 200;

export function CommentFilters() {
  const { t } = useTranslation();
  const { narrowing, change, clear, setCount } = useNarrowing();
  const channelName = useChannelName();
  const { data: summary } = useCall('workspace.summary', {});
  const { data: tagList } = useCall('tags.list', {});
  const channels = summary?.channels ?? [];
  const tags = (tagList?.tags ?? []).filter((tag) => tag.commentCount > 0 || narrowing.tagIds.includes(tag.tagId));
  return (
    <div className="comment-filters">
      <Choice
        name={t('comments.filter.score')}
        items={GROUPS.map((group) => ({ value: group, label: t(`statistics.groupsMany.${group}`) }))}
        chosen={narrowing.groups}
        onChange={(groups) => change({ groups: GROUPS.filter((group) => groups.includes(group)) })}
      />
      <Choice
        name={t('comments.filter.solved')}
        items={RESOLUTIONS.map((resolution) => ({ value: resolution, label: t(`statistics.resolved.${resolution}`) }))}
        chosen={narrowing.resolutions}
        onChange={(chosen) => change({ resolutions: RESOLUTIONS.filter((resolution) => chosen.includes(resolution)) })}
      />
      {channels.length > 1 && (
        <Choice
          name={t('comments.filter.channel')}
          items={channels.map((channel) => ({ value: channel, label: channelName(channel) }))}
          chosen={narrowing.channels}
          onChange={(chosen) => change({ channels: chosen })}
        />
      )}
      {tags.length > 0 && (
        <Choice
          name={t('comments.filter.tag')}
          items={tags.map((tag) => ({ value: tag.tagId, label: tag.name }))}
          chosen={narrowing.tagIds}
          onChange={(tagIds) => change({ tagIds })}
        />
      )}
      {narrowing.isKept && (
        <Button
          size="xs"
          data-on
          rightSection={<IconX className="ic" aria-hidden="true" />}
          onClick={() => change({ isKept: false })}
        >
          {t('comments.kept.on')}
        </Button>
      )}
      {setCount > 1 && (
        <Button size="xs" variant="subtle" onClick={clear}>
          {t('comments.clear', { count: setCount })}
        </Button>
      )}
      <Words />
    </div>
  );
}

type ChoiceProps = {
  name: string;
  items: readonly { readonly value: string; readonly label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** One button with its menu; several values may be chosen, none means all. */
function Choice({ name, items, chosen, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isOn = chosen.length > 0;
  const labels = items.filter((item) => chosen.includes(item.value)).map((item) => item.label);
  const says =
    labels.length > 2 ? t('comments.filter.several', { name, count: labels.length }) : format.unordered(labels);
  return (
    <span className="comment-choice">
      <Menu>
        <Menu.Target>
          <Button
            size="xs"
            variant={isOn ? 'default' : 'subtle'}
            data-on={isOn || undefined}
            aria-label={isOn ? t('comments.filter.set', { name, values: says }) : name}
            rightSection={<IconChevronDown className="ic" aria-hidden="true" />}
          >
            <span className="clip">{isOn ? says : name}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="menu-tall">
          {items.map((item) => (
            <Menu.CheckboxItem
              key={item.value}
              checked={chosen.includes(item.value)}
              onChange={(isChecked) =>
                onChange(isChecked ? [...chosen, item.value] : chosen.filter((value) => value !== item.value))
              }
            >
              <bdi>{item.label}</bdi>
            </Menu.CheckboxItem>
          ))}
          {isOn && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => onChange([])}>{t('comments.filter.all')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}

/** Words to search for; the list follows a moment after the typing. */
function Words() {
  const { t } = useTranslation();
  const { narrowing, change } = useNarrowing();
  const [text, setText] = useState(narrowing.text);
  useEffect(() => setText(narrowing.text), [narrowing.text]);
  useEffect(() => {
    if (text === narrowing.text) return;
    const timer = setTimeout(() => change({ text }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, narrowing.text, change]);
  return (
    <TextInput
      className="comment-words"
      size="xs"
      type="search"
      maxLength={200}
      aria-label={t('comments.search')}
      placeholder={t('comments.search')}
      leftSection={<IconSearch className="ic" aria-hidden="true" />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
