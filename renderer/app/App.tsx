// Puts the providers around the routes: kit, cache, formats, language of the person. No screen here.

import type { MantineColorSchemeManager } from '@mantine/core';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import type { CallOutput } from '../../shared/contract/index.ts';
import { language as languages } from '../../shared/contract/values.ts';
import { InfoContext } from '../data/app-info.ts';
import { cache } from '../data/cache.ts';
import { useWorkspace } from '../data/events.ts';
import { usePerson } from '../data/use-person.ts';
import { useCall } from '../data/use-query.ts';
import { setLanguage } from '../texts/i18n.ts';
import { createFormat, localeFor } from '../ui/format.ts';
import { theme, variables } from '../ui/theme.ts';
import { FormatContext, rememberFormat } from '../ui/use-format.ts';
import { router } from './routes.tsx';

type Props = { info: CallOutput<'app.info'>; nonce: string; themeKeeper: MantineColorSchemeManager };

const SYSTEM_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function App({ info, nonce, themeKeeper }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={themeKeeper}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={cache}>
        <InfoContext value={info}>
          <Localised info={info}>
            <RouterProvider router={router} />
          </Localised>
        </InfoContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The person's language for all texts, the matching formats, the workspace's time zone. */
function Localised({ info, children }: { info: Props['info']; children: ReactNode }) {
  const { i18n } = useTranslation();
  const workspace = useWorkspace();
  const person = usePerson();
  const isOpen = workspace.state === 'open';
  const { data: summary } = useCall('workspace.summary', {}, { isEnabled: isOpen && workspace.personId !== null });
  // Without a workspace, on the recovery screen above all, the times of this computer.
  const zone = summary?.zone ?? SYSTEM_ZONE;
  const personLanguage = person?.language;
  useEffect(() => {
    if (personLanguage) setLanguage(personLanguage);
  }, [personLanguage]);
  const shown = languages.catch('en').parse(i18n.language);
  const format = useMemo(
    () => createFormat(localeFor(shown, info.systemLocale), zone),
    [shown, info.systemLocale, zone],
  );
  useEffect(() => rememberFormat(format), [format]);
  return <FormatContext value={format}>{children}</FormatContext>;
}
