// The period and the teams that every figure of the app is counted for, shared by all pages and kept per person.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../shared/contract/index.ts';
import { useFormat } from '../ui/use-format.ts';
import { useMySettings } from './use-person.ts';
import { useCall } from './use-query.ts';

export const periodChoices = ['30', '90', '180', '365', 'all'] as const;
export type PeriodChoice = (typeof periodChoices)[number];

/** The filter as calls take it. */
export type Filter = CallInput<'agents.list'>;

export type TeamChoice = { readonly teamId: number; readonly name: string; readonly agentCount: number };

/** Ninety days: long enough for a figure about most agents, short enough to be about now. */
const DEFAULT_PERIOD: PeriodChoice = '90';

/** First and last day (both belong to it) of a period that ends on `lastOn`; open for all responses. */
function periodOf(choice: PeriodChoice, lastOn: number): { fromOn?: number; untilOn?: number } {
  return choice === 'all' ? {} : { fromOn: lastOn - Number(choice) + 1, untilOn: lastOn };
}

/** What is counted, in the form calls take it and in words. Ask nothing with `filter` before `isReady`. */
export function useFilter() {
  const { t } = useTranslation();
  const format = useFormat();
  const { settings, isReady, change } = useMySettings();
  const { data: summary } = useCall('workspace.summary', {}, { isEnabled: isReady });
  const period: PeriodChoice = settings.period ?? DEFAULT_PERIOD;
  const lastOn = summary?.lastOn ?? summary?.todayOn ?? 0;
  const teams: readonly TeamChoice[] = summary?.teams ?? [];
  // My teams are what is looked at until something else is chosen.
  const { data: mineAnswer } = useCall('teams.mine', {}, { isEnabled: isReady });
  const mine: readonly number[] | undefined = mineAnswer?.teamIds;
  const chosen = settings.teamChoice ?? null;
  const wanted: readonly number[] | undefined = chosen ?? mine;
  const teamIds = useMemo(() => teams.map((team) => team.teamId).filter((id) => wanted?.includes(id)), [teams, wanted]);
  const mineIds = useMemo(() => teams.map((team) => team.teamId).filter((id) => mine?.includes(id)), [teams, mine]);
  const isMine = mineIds.length > 0 && isSameSet(teamIds, mineIds);
  const filter: Filter = useMemo(
    () => ({ period: periodOf(period, lastOn), ...(teamIds.length > 0 ? { teamIds } : {}) }),
    [period, lastOn, teamIds],
  );
  const { fromOn, untilOn } = filter.period;
  return {
    filter,
    isReady: isReady && summary !== undefined && mine !== undefined,
    period,
    /** "Last 90 days" */
    periodWords: usePeriodWords()(period),
    /** "24 Aug – 21 Nov 2026", empty for all responses. */
    rangeWords: fromOn === undefined || untilOn === undefined ? '' : format.dayRange(fromOn, untilOn),
    teams,
    teamIds,
    /** The teams the person looks at by default, of those there are; none where no default narrows anything. */
    mineIds,
    isMine,
    /** "All teams", the one team's name, "My teams", "3 teams" */
    teamWords:
      teamIds.length === 0
        ? t('ui.teams.all')
        : teamIds.length === 1
          ? (teams.find((team) => team.teamId === teamIds[0])?.name ?? '')
          : isMine
            ? t('ui.teams.mine')
            : t('ui.teams.several', { count: teamIds.length }),
    setPeriod: (choice: PeriodChoice) => change({ period: choice }),
    /** Until something else is chosen; an empty list is every team, null my teams. */
    setTeams: (ids: readonly number[] | null) => change({ teamChoice: ids === null ? null : [...ids] }),
  };
}

function isSameSet(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id));
}

/** Names the choices of the period menu. */
export function usePeriodWords(): (choice: PeriodChoice) => string {
  const { t } = useTranslation();
  return (choice) => {
    if (choice === 'all') return t('ui.period.all');
    return choice === '365' ? t('ui.period.year') : t('ui.period.days', { count: Number(choice) });
  };
}
