// The channels an agent's responses came through, each with its score. A row narrows the comments to its channel.
import { useTranslation } from 'react-i18next';
import { MIN_ANSWERS_FOR_FIGURE } from '../../shared/stats/index.ts';
import { useNarrowing } from '../data/use-narrowing.ts';
import { npsFigure } from '../ui/figure.ts';
import { useChannelName } from '../ui/Score.tsx';
import { useFigureWords } from '../ui/use-figure-words.ts';
import { useFormat } from '../ui/use-format.ts';
import type { AgentAnswer } from './AgentPage.tsx';

type Channel = AgentAnswer['channels'][number];

export function AgentChannels({ channels, total }: { channels: readonly Channel[]; total: number }) {
  const { t } = useTranslation();
  return (
    <table className="tbl dense agent-channels">
      <caption className="vh">{t('agents.channels.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('agents.channels.channel')}</th>
          <th scope="col" className="r">
            {t('agents.channels.share')}
          </th>
          <th scope="col" className="r" title={t('agents.column.nHint')}>
            {t('agents.column.n')}
          </th>
          <th scope="col" className="r">
            {t('statistics.nps')}
          </th>
          <th scope="col" className="r">
            {t('ui.chart.interval')}
          </th>
        </tr>
      </thead>
      <tbody>
        {channels.map((channel) => (
          <Row key={channel.channel ?? ''} channel={channel} total={total} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ channel, total }: { channel: Channel; total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const channelName = useChannelName();
  const { narrowing, change } = useNarrowing();
  const figure = npsFigure(channel.nps);
  const name = channel.channel;
  const isOn = name !== null && narrowing.channels.includes(name);
  return (
    <tr>
      <th scope="row">
        {name === null ? (
          <span className="t2">{t('agents.channels.none')}</span>
        ) : (
          <button
            type="button"
            className="link-button"
            aria-pressed={isOn}
            onClick={() => change({ channels: isOn ? [] : [name] })}
          >
            {channelName(name)}
          </button>
        )}
      </th>
      <td className="r">{format.percent(channel.responseCount / total)}</td>
      <td className="r">{format.number(figure.n)}</td>
      {'value' in figure ? (
        <>
          <td className={figure.kind === 'few' ? 'r few' : 'r strong'}>{words.value('nps', figure.value)}</td>
          <td className={figure.kind === 'few' ? 'r few' : 'r'}>{words.range(figure)}</td>
        </>
      ) : (
        <td className="r few" colSpan={2}>
          <span title={words.caution(figure)}>
            {t('agents.channels.few', { minimum: String(MIN_ANSWERS_FOR_FIGURE) })}
          </span>
        </td>
      )}
    </tr>
  );
}
