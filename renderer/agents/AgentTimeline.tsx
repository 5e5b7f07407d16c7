// What was done about this agent, newest first: notes, sessions, plans, finished steps.
import { Menu } from '@mantine/core';
import { IconChevronDown, IconHeart, IconLock, IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../shared/contract/agents.ts';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';

const KINDS = ['note', 'session', 'plan', 'step'] as const;
type Shown = 'all' | TimelineEntry['kind'];

/** Entries before "show all". */
const SHOWN_ENTRIES = 12;

type Props = { entries: readonly TimelineEntry[]; onOpenNote: (noteId: string) => void };

export function AgentTimeline({ entries, onOpenNote }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('all');
  const [isWhole, setWhole] = useState(false);
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const chosen = entries.filter((entry) => shown === 'all' || entry.kind === shown);
  const visible = isWhole ? chosen : chosen.slice(0, SHOWN_ENTRIES);
  return (
    <Section
      level={3}
      title={t('agents.timeline.title')}
      aside={kinds.length > 1 && <KindMenu kinds={kinds} shown={shown} onChoose={setShown} />}
    >
      {entries.length === 0 ? (
        <p className="s t2">{t('agents.timeline.none')}</p>
      ) : (
        <ol className="timeline">
          {visible.map((entry) => (
            <Entry key={`${entry.kind}-${entry.id}`} entry={entry} onOpenNote={onOpenNote} />
          ))}
        </ol>
      )}
      {chosen.length > SHOWN_ENTRIES && (
        <button type="button" className="agent-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('agents.timeline.fewer') : t('agents.timeline.more', { count: chosen.length - SHOWN_ENTRIES })}
        </button>
      )}
    </Section>
  );
}

type KindMenuProps = { kinds: readonly TimelineEntry['kind'][]; shown: Shown; onChoose: (shown: Shown) => void };

function KindMenu({ kinds, shown, onChoose }: KindMenuProps) {
  const { t } = useTranslation();
  const name = (kind: Shown) => t(`agents.timeline.kinds.${kind}`);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className="quiet-button" aria-label={t('agents.timeline.show', { what: name(shown) })}>
          {name(shown)}
          <IconChevronDown className="ic" aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={shown}>
          {(['all', ...kinds] as const).map((kind) => (
            <Menu.RadioItem key={kind} value={kind} closeMenuOnClick onChange={() => onChoose(kind)}>
              {name(kind)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function Mark({ entry }: { entry: TimelineEntry }) {
  if (entry.kind === 'note') {
    const Icon = entry.state === 'praise' ? IconHeart : IconNote;
    return <Icon className="timeline-mark ic" aria-hidden="true" />;
  }
  const isPlan = entry.kind !== 'session';
  return (
    <svg className="timeline-mark" viewBox="0 0 16 16" aria-hidden="true">
      {isPlan ? <rect x="3.5" y="3.5" width="9" height="9" rx="1.5" /> : <circle cx="8" cy="8" r="5" />}
    </svg>
  );
}

function Entry({ entry, onOpenNote }: { entry: TimelineEntry; onOpenNote: (noteId: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <Mark entry={entry} />
      <time className="num">
        {format.day(entry.on)}
        {entry.isPrivate && (
          <>
            <IconLock className="ic timeline-lock" aria-hidden="true" />
            <span className="vh">{t('agents.timeline.private')}</span>
          </>
        )}
      </time>
      {entry.kind === 'note' ? (
        <button type="button" className="timeline-note" onClick={() => onOpenNote(entry.id)}>
          <Words entry={entry} />
        </button>
      ) : (
        <Words entry={entry} />
      )}
    </li>
  );
}

function Words({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  if (entry.kind === 'session') return <span>{t(`agents.timeline.sessions.${sessionState(entry.state)}`)}</span>;
  const kind =
    entry.kind === 'step'
      ? t('agents.timeline.stepDone')
      : entry.kind === 'plan'
        ? t(`agents.timeline.plans.${planState(entry.state)}`)
        : entry.state === 'praise'
          ? t('agents.timeline.praise')
          : t('agents.timeline.note');
  return (
    <span className="timeline-words">
      {kind} <bdi>{entry.title}</bdi>
    </span>
  );
}

function sessionState(state: string): 'planned' | 'held' | 'missed' {
  if (state === 'held' || state === 'closed') return 'held';
  return state === 'missed' || state === 'cancelled' ? 'missed' : 'planned';
}

function planState(state: string): 'begun' | 'finished' | 'stopped' {
  if (state === 'finished') return 'finished';
  return state === 'stopped' ? 'stopped' : 'begun';
}
