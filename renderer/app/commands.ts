// The commands of the palette: what can be done from everywhere.
import { useMantineColorScheme } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceDesktop,
  IconFolder,
  IconFolderOpen,
  IconHistory,
  IconKeyboard,
  IconListCheck,
  IconMoon,
  IconSun,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { redo, undo } from '../data/undo.ts';
import { useCommand } from '../data/use-command.ts';
import { usePerson } from '../data/use-person.ts';
import { itemsFor } from './navigation-items.ts';

export type Command = { readonly id: string; readonly name: string; readonly icon: Icon; readonly run: () => void };

export function useCommands(onShortcuts: () => void): readonly Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const person = usePerson();
  const { run: openDialog } = useCommand('workspace.openDialog');
  const { run: showFolder } = useCommand('workspace.showFolder');
  const places = itemsFor(person?.role ?? 'supervisor').map((item) => ({
    id: item.id,
    name: t('app.palette.go', { where: t(`app.goTo.${item.id}`) }),
    icon: item.icon,
    run: () => void navigate(item.path),
  }));
  return [
    ...places,
    { id: 'review', name: t('app.palette.review'), icon: IconUsersGroup, run: () => void navigate('/agents/review') },
    {
      id: 'teams',
      name: t('app.palette.go', { where: t('teams.title') }),
      icon: IconUsers,
      run: () => void navigate('/teams'),
    },
    { id: 'staff', name: t('app.palette.staff'), icon: IconListCheck, run: () => void navigate('/staff') },
    { id: 'history', name: t('app.palette.history'), icon: IconHistory, run: () => void navigate('/imports') },
    { id: 'undo', name: t('app.palette.undo'), icon: IconArrowBackUp, run: () => void undo() },
    { id: 'redo', name: t('app.palette.redo'), icon: IconArrowForwardUp, run: () => void redo() },
    { id: 'light', name: t('app.theme.light'), icon: IconSun, run: () => setColorScheme('light') },
    { id: 'dark', name: t('app.theme.dark'), icon: IconMoon, run: () => setColorScheme('dark') },
    { id: 'system', name: t('app.theme.system'), icon: IconDeviceDesktop, run: () => setColorScheme('auto') },
    { id: 'shortcuts', name: t('app.palette.shortcuts'), icon: IconKeyboard, run: onShortcuts },
    { id: 'open', name: t('app.palette.openWorkspace'), icon: IconFolderOpen, run: () => void openDialog({}) },
    { id: 'folder', name: t('app.palette.showFolder'), icon: IconFolder, run: () => void showFolder({}) },
  ];
}
