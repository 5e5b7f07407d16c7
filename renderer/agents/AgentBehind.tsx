// Which comments are behind the figures: score × resolution, tags, channels. Everything here narrows the comments below.
import { useTranslation } from 'react-i18next';
import type { Resolution, ScoreGroup } from '../../shared/contract/values.ts';
import { type Narrowing, useNarrowing } from '../data/use-narrowing.ts';
import { Section } from '../ui/Page.tsx';
import { GroupMark } from '../ui/Score.tsx';
import { useFormat } from '../ui/use-format.ts';
import { AgentChannels } from './AgentChannels.tsx';
import type { AgentAnswer } from './AgentPage.tsx';
import { AgentTags } from './AgentTags.tsx';

const GROUPS: readonly ScoreGroup[] = ['promoter', 'passive', 'detractor'];
const RESOLUTIONS: readonly Resolution[] = ['yes', 'partly', 'no', 'unknown'];

export function AgentBehind({ agent }: { agent: AgentAnswer }) {
  const { t } = useTranslation();
  return (
    <Section title={t('agents.page.behind')}>
      <div className="agent-behind">
        <div>
          <Matrix cells={agent.matrix} />
          <p className="agent-caption">{t('agents.matrix.caption')}</p>
          {agent.channels.length > 1 && <AgentChannels channels={agent.channels} total={agent.responseCount} />}
        </div>
        <AgentTags tags={agent.tags} commentCount={agent.commentCount} />
      </div>
    </Section>
  );
}

function isOnly<T>(chosen: readonly T[], one: T): boolean {
  return chosen.length === 1 && chosen[0] === one;
}

function Matrix({ cells }: { cells: AgentAnswer['matrix'] }) {
  const { t } = useTranslation();
  const { narrowing, change } = useNarrowing();
  const largest = Math.max(1, ...cells.map((cell) => cell.count));
  const countOf = (group: ScoreGroup, resolution: Resolution) =>
    cells.find((cell) => cell.group === group && cell.resolution === resolution)?.count ?? 0;
  return (
    <table className="matrix">
      <caption className="vh">{t('agents.matrix.caption')}</caption>
      <thead>
        <tr>
          <td />
          {RESOLUTIONS.map((resolution) => (
            <th key={resolution} scope="col">
              {t(`agents.matrix.${resolution}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {GROUPS.map((group) => (
          <tr key={group}>
            <th scope="row">
              <span className="row">
                <GroupMark group={group} />
                {t(`statistics.groupsMany.${group}`)}
              </span>
            </th>
            {RESOLUTIONS.map((resolution) => (
              <td key={resolution}>
                <Cell
                  group={group}
                  resolution={resolution}
                  count={countOf(group, resolution)}
                  weight={countOf(group, resolution) / largest}
                  isOn={isOnly(narrowing.groups, group) && isOnly(narrowing.resolutions, resolution)}
                  change={change}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = {
  group: ScoreGroup;
  resolution: Resolution;
  count: number;
  /** Share of the fullest cell, 0…1: how strong the tint is. */
  weight: number;
  isOn: boolean;
  change: (some: Partial<Narrowing>) => void;
};

function Cell({ group, resolution, count, weight, isOn, change }: CellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const tint = `color-mix(in srgb, var(--${group}-soft) ${Math.round(25 + 75 * Math.sqrt(weight))}%, var(--surface))`;
  return (
    <button
      type="button"
      className="matrix-cell"
      aria-pressed={isOn}
      aria-label={t('agents.matrix.cell', {
        count,
        group: t(`statistics.groupsMany.${group}`),
        resolution: t(`statistics.resolved.${resolution}`),
      })}
      style={count > 0 ? { background: tint } : undefined}
      onClick={() => change(isOn ? { groups: [], resolutions: [] } : { groups: [group], resolutions: [resolution] })}
    >
      {count === 0 ? <span className="t3">{format.number(0)}</span> : format.number(count)}
    </button>
  );
}
