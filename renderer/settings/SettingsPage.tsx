// Settings: the person, the look, the workspace, the history of own steps, about. What belongs to other areas comes in as slots.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import './settings.css';

type Props = {
  person: ReactNode;
  workspace: ReactNode;
  version: string;
  runtime: string;
  fontLicence: string;
};

export function SettingsPage({ person, workspace, version, runtime, fontLicence }: Props) {
  const { t } = useTranslation();
  return (
    <Page title={t('settings.title')}>
      <div className="settings">
        {person}
        <AppearanceSection />
        {workspace}
        <HistorySection />
        <AboutSection version={version} runtime={runtime} fontLicence={fontLicence} />
      </div>
    </Page>
  );
}
