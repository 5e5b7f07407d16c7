// The slim bar above the page: period and teams where figures are counted, search, commands, theme.
import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconCommand, IconSunMoon } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useModifier } from '../data/app-info.ts';
import { IconButton, Kbd } from '../ui/Small.tsx';
import { AgentSearch } from './AgentSearch.tsx';
import { PeriodMenu } from './PeriodMenu.tsx';
import { TeamMenu } from './TeamMenu.tsx';

/** Screens whose figures follow the period and the teams. */
const COUNTING = ['/agents'];
/** Below one of them, but about who is who, not about figures. */
const NOT_COUNTING = ['/agents/review'];

type Props = { searchRef: RefObject<HTMLInputElement | null>; onPalette: () => void };

export function TopBar({ searchRef, onPalette }: Props) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme();
  const modifier = useModifier();
  const isCounting =
    !NOT_COUNTING.includes(pathname) && COUNTING.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return (
    <section className="top" aria-label={t('app.toolbar')}>
      {isCounting && (
        <>
          <PeriodMenu />
          <TeamMenu />
        </>
      )}
      <span className="push" />
      <AgentSearch ref={searchRef} />
      <Button size="xs" variant="subtle" onClick={onPalette} title={t('app.palette.open')}>
        <span className="vh">{t('app.palette.open')} </span>
        <IconCommand className="ic" aria-hidden="true" />
        <Kbd>{modifier} K</Kbd>
      </Button>
      <IconButton
        icon={IconSunMoon}
        label={t('app.theme.toggle')}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      />
    </section>
  );
}
