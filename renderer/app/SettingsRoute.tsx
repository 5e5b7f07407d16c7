// Puts the settings page together from the areas it shows.

import { useInfo } from '../data/app-info.ts';
import fontLicence from '../fonts/inter-OFL.txt?raw';
import { PersonSection } from '../people/PersonSection.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { WorkspaceSection } from '../workspace/WorkspaceSection.tsx';

export function SettingsRoute() {
  const { version, electron } = useInfo();
  return (
    <SettingsPage
      person={<PersonSection />}
      workspace={<WorkspaceSection />}
      version={version}
      runtime={`Electron ${electron}`}
      fontLicence={fontLicence}
    />
  );
}
