// The first screen: who is working and where to start. The language changes everything at once.

import type { Icon } from '@tabler/icons-react';
import { IconCompass, IconFileImport, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Language } from '../../shared/contract/values.ts';
import { toAppError } from '../data/bridge.ts';
import { clearProgress, refreshWorkspace, useProgress } from '../data/events.ts';
import { useCommand } from '../data/use-command.ts';
import { setLanguage } from '../texts/i18n.ts';
import { Brand } from '../ui/Brand.tsx';
import type { PersonDraft } from '../ui/PersonFields.tsx';
import { isComplete, PersonFields } from '../ui/PersonFields.tsx';
import { ProgressPanel } from '../ui/ProgressPanel.tsx';
import { ErrorState } from '../ui/States.tsx';
import './workspace.css';

export function WelcomeScreen({ systemLanguage }: { systemLanguage: Language }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<PersonDraft>({ name: '', role: 'supervisor', language: systemLanguage });
  const [isNameMissing, setNameMissing] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const create = useCommand('workspace.create', { errors: 'caller' });
  const sample = useCommand('workspace.openSample', { errors: 'caller' });
  const open = useCommand('workspace.openDialog', { errors: 'caller' });
  const progress = useProgress('sample');
  const isBusy = create.isRunning || sample.isRunning || open.isRunning;

  const attempt = async (what: () => Promise<string | null>) => {
    setError(null);
    try {
      const next = await what();
      await refreshWorkspace();
      if (next !== null) navigate(next);
    } catch (failure) {
      setError(toAppError(failure));
    } finally {
      clearProgress();
    }
  };
  const withPerson = (what: (person: PersonDraft) => Promise<string | null>) => {
    if (!isComplete(draft)) {
      setNameMissing(true);
      document.querySelector<HTMLInputElement>('.welcome input')?.focus();
      return;
    }
    void attempt(() => what({ ...draft, name: draft.name.trim() }));
  };
  const startImport = () =>
    withPerson(async (person) => {
      const answer = await create.run({ person, where: 'default' });
      return answer?.isChosen ? '/import' : null;
    });
  const startSample = () =>
    withPerson(async (person) => {
      await sample.run({ person });
      return '/agents';
    });
  const startOther = () => void attempt(async () => ((await open.run({}))?.isChosen ? '/agents' : null));

  return (
    <main className="window">
      <div className="window-card welcome">
        <div className="window-head">
          <Brand size={28} />
          {t('app.name')}
        </div>
        <h1>{t('workspace.welcome.title')}</h1>
        <p className="t2 lead">{t('workspace.welcome.text')}</p>
        {sample.isRunning ? (
          <ProgressPanel title={t('workspace.welcome.makingSample')} progress={progress} />
        ) : (
          <>
            <section aria-label={t('workspace.welcome.who')}>
              <h2>{t('workspace.welcome.who')}</h2>
              <PersonFields
                value={draft}
                isNameMissing={isNameMissing}
                onChange={(next) => {
                  setDraft(next);
                  setNameMissing(false);
                  setLanguage(next.language);
                }}
              />
            </section>
            <section aria-label={t('workspace.welcome.start')}>
              <h2>{t('workspace.welcome.start')}</h2>
              <div className="welcome-choices">
                <Choice
                  icon={IconFileImport}
                  isFirst
                  isDisabled={isBusy}
                  title={t('workspace.welcome.import')}
                  text={t('workspace.welcome.importText')}
                  onClick={startImport}
                />
                <Choice
                  icon={IconCompass}
                  isDisabled={isBusy}
                  title={t('workspace.welcome.sample')}
                  text={t('workspace.welcome.sampleText')}
                  onClick={startSample}
                />
                <Choice
                  icon={IconFolderOpen}
                  isDisabled={isBusy}
                  title={t('workspace.welcome.open')}
                  text={t('workspace.welcome.openText')}
                  onClick={startOther}
                />
              </div>
            </section>
          </>
        )}
        {error && <ErrorState error={error} />}
      </div>
    </main>
  );
}

type ChoiceProps = {
  icon: Icon;
  title: string;
  text: string;
  isFirst?: boolean;
  isDisabled: boolean;
  onClick: () => void;
};

function Choice({ icon: Icon, title, text, isFirst = false, isDisabled, onClick }: ChoiceProps) {
  return (
    <button
      type="button"
      className={isFirst ? 'welcome-choice first' : 'welcome-choice'}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon className="ic" aria-hidden="true" />
      <span>
        <b>{title}</b>
        <span className="welcome-choice-text">{text}</span>
      </span>
    </button>
  );
}
