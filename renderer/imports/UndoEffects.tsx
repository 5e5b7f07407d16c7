// What taking an import back does to its responses, and the ones that people worked on, with the way to each agent.
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UndoPreview } from '../../shared/contract/imports.ts';
import { scoreGroupOf } from '../../shared/score-group.ts';
import { ScorePill } from '../ui/Score.tsx';
import { useFormat } from '../ui/use-format.ts';

type Props = { effects: UndoPreview; isInsisting: boolean };

export function UndoEffects({ effects, isInsisting }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { removed, restored, passedOn, kept, keptResponses } = effects;
  const lines = [
    { key: 'removed', count: removed + (isInsisting ? kept : 0) },
    { key: 'restored', count: restored },
    { key: 'passedOn', count: passedOn },
    { key: 'kept', count: isInsisting ? 0 : kept },
  ] as const;
  const shown = lines.filter(({ count }) => count > 0);
  return (
    <div className="stack-l">
      <ul className="reasons">
        {shown.map(({ key, count }) => (
          <li key={key}>
            <b className="num r">{format.number(count)}</b> <span>{t(`imports.undo.effects.${key}`, { count })}</span>
          </li>
        ))}
        {shown.length === 0 && <li>{t('imports.undo.effects.nothing')}</li>}
      </ul>
      {keptResponses.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section className="kept-responses" tabIndex={0} aria-label={t('imports.undo.keptTitle')}>
          <table className="tbl dense">
            <thead>
              <tr>
                <th scope="col">{t('imports.undo.agent')}</th>
                <th scope="col">{t('imports.targets.respondedAt')}</th>
                <th scope="col">{t('imports.targets.nps')}</th>
                <th scope="col">{t('imports.undo.work')}</th>
              </tr>
            </thead>
            <tbody>
              {keptResponses.map(({ responseId, agentId, agentName, respondedAt, nps, ...work }) => (
                <tr key={responseId}>
                  <td>
                    {agentId === null ? (
                      <span className="t3">{t('ui.none')}</span>
                    ) : (
                      <Link className="clip" to={`/agents/${agentId}`}>
                        {agentName ?? t('ui.none')}
                      </Link>
                    )}
                  </td>
                  <td className="nowrap">{respondedAt === null ? t('ui.none') : format.dayOfInstant(respondedAt)}</td>
                  <td>
                    <ScorePill score={nps} group={nps === null ? null : scoreGroupOf(nps)} />
                  </td>
                  <td className="t2">{format.unordered(workWords(work))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {kept > keptResponses.length && (
            <p className="s t3">{t('imports.undo.keptMore', { count: kept - keptResponses.length })}</p>
          )}
        </section>
      )}
    </div>
  );

  function workWords({ tagCount, noteCount, otherCount }: Record<'tagCount' | 'noteCount' | 'otherCount', number>) {
    return [
      tagCount > 0 && t('imports.undo.tags', { count: tagCount }),
      noteCount > 0 && t('imports.undo.notes', { count: noteCount }),
      otherCount > 0 && t('imports.undo.others', { count: otherCount }),
    ].filter((part) => part !== false);
  }
}
