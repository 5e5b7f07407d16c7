// What the tags on this agent's comments say: strengths beside what to improve. A bar narrows the comments to its tag.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrowing } from '../data/use-narrowing.ts';
import { useFormat } from '../ui/use-format.ts';
import type { AgentAnswer } from './AgentPage.tsx';

type Tags = AgentAnswer['tags'];

/** Rows per heading before "show all". */
const SHOWN = 5;

export function AgentTags({ tags, commentCount }: { tags: Tags; commentCount: number }) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const largest = Math.max(1, ...tags.map((tag) => tag.commentCount));
  const groups = [
    { title: t('agents.tags.strengths'), tags: tags.filter((tag) => tag.polarity > 0) },
    { title: t('agents.tags.toImprove'), tags: tags.filter((tag) => tag.polarity < 0) },
    { title: t('agents.tags.neutral'), tags: tags.filter((tag) => tag.polarity === 0) },
  ].filter((group) => group.tags.length > 0);
  const hasMore = groups.some((group) => group.tags.length > SHOWN);
  if (groups.length === 0) {
    return (
      <div className="agent-tags">
        <h3>{t('agents.tags.title')}</h3>
        <p className="s t2">{t('agents.tags.none')}</p>
      </div>
    );
  }
  return (
    <div className="agent-tags">
      {groups.map((group) => (
        <div key={group.title}>
          <h3>{group.title}</h3>
          <ul>
            {(isAll ? group.tags : group.tags.slice(0, SHOWN)).map((tag) => (
              <li key={tag.tagId}>
                <Bar tag={tag} largest={largest} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hasMore && (
        <button type="button" className="agent-more" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('agents.tags.fewer') : t('agents.tags.all')}
        </button>
      )}
      <p className="agent-caption">{t('agents.tags.caption', { count: commentCount })}</p>
    </div>
  );
}

function Bar({ tag, largest }: { tag: Tags[number]; largest: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { narrowing, change } = useNarrowing();
  const isOn = narrowing.tagIds.includes(tag.tagId);
  const tint = tag.polarity > 0 ? 'pos' : tag.polarity < 0 ? 'neg' : '';
  return (
    <button
      type="button"
      className="tag-bar"
      aria-pressed={isOn}
      onClick={() => change({ tagIds: isOn ? [] : [tag.tagId] })}
    >
      <span className="clip" title={tag.name}>
        <bdi>{tag.name}</bdi>
      </span>
      <span className="tag-bar-room">
        <i className={tint} style={{ width: `${(100 * tag.commentCount) / largest}%` }} />
      </span>
      <span className="r">
        {format.number(tag.commentCount)}
        <span className="vh"> {t('agents.tags.bar', { count: tag.commentCount })}</span>
      </span>
    </button>
  );
}
