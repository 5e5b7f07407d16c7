// The navigation at the left: brand, screens, the person. Icons only below 1200 px or when folded.
import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useWorkspace } from '../data/events.ts';
import { usePerson } from '../data/use-person.ts';
import { PersonMenu } from '../people/PersonMenu.tsx';
import { Brand } from '../ui/Brand.tsx';
import { IconButton } from '../ui/Small.tsx';
import type { NavigationItem } from './navigation-items.ts';
import { isOn, itemsFor } from './navigation-items.ts';
import { useIsNarrow } from './use-is-narrow.ts';

type Props = { isFolded: boolean; onFold: (isFolded: boolean) => void };

export function Navigation({ isFolded, onFold }: Props) {
  const { t } = useTranslation();
  const person = usePerson();
  const isNarrow = useIsNarrow();
  const items = itemsFor(person?.role ?? 'supervisor');
  const isRail = isNarrow || isFolded;
  const list = (group: NavigationItem['group']) => (
    <ul>
      {items
        .filter((item) => item.group === group)
        .map((item) => (
          <NavigationLink key={item.id} item={item} isRail={isRail} />
        ))}
    </ul>
  );
  return (
    <nav className="nav" aria-label={t('app.navigation')}>
      <BrandHead isRail={isRail} />
      {list('work')}
      <div className="gap" />
      {list('rest')}
      <div className="nav-foot">
        {!isNarrow && (
          <div className="fold">
            <IconButton
              icon={isFolded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse}
              label={isFolded ? t('app.unfold') : t('app.fold')}
              onClick={() => onFold(!isFolded)}
            />
          </div>
        )}
        {person && <PersonMenu person={person} isRail={isRail} />}
      </div>
    </nav>
  );
}

/** The name of the program, and whether what is shown was invented: figures of the sample must not pass for own ones. */
function BrandHead({ isRail }: { isRail: boolean }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const isSample = workspace.state === 'open' && workspace.isSample;
  return (
    <Tooltip label={t('app.sample')} position="right" disabled={!(isSample && isRail)}>
      <div className="brand">
        <Brand />
        <span className="w brand-words">
          <span>{t('app.name')}</span>
          {isSample && <span className="brand-sample">{t('app.sample')}</span>}
        </span>
        {isSample && isRail && <span className="vh">{t('app.sample')}</span>}
      </div>
    </Tooltip>
  );
}

function NavigationLink({ item, isRail }: { item: NavigationItem; isRail: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const name = t(`app.goTo.${item.id}`);
  const Icon = item.icon;
  return (
    <li>
      <Tooltip label={name} position="right" disabled={!isRail}>
        <Link
          to={item.path}
          aria-current={isOn(item, pathname) ? 'page' : undefined}
          {...(isRail ? { 'aria-label': name } : {})}
        >
          <Icon className="ic" aria-hidden="true" />
          <span className="w">{name}</span>
        </Link>
      </Tooltip>
    </li>
  );
}
