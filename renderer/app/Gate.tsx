// What fills the window: welcome, opening, recovery, the choice of a person, or the app itself.
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useInfo } from '../data/app-info.ts';
import { useProgress, useWorkspace } from '../data/events.ts';
import { ChoosePerson } from '../people/ChoosePerson.tsx';
import { ToastHost } from '../ui/ToastHost.tsx';
import { OpeningScreen } from '../workspace/OpeningScreen.tsx';
import { RecoveryScreen } from '../workspace/RecoveryScreen.tsx';
import { WelcomeScreen } from '../workspace/WelcomeScreen.tsx';
import { Frame } from './Frame.tsx';

export function Gate() {
  const workspace = useWorkspace();
  const { systemLanguage } = useInfo();
  const isNone = workspace.state === 'none';
  const sample = useProgress('sample');
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (isNone && pathname !== '/welcome') navigate('/welcome', { replace: true });
  }, [isNone, pathname, navigate]);
  if (workspace.state === 'open' && workspace.personId !== null) return <Frame />;
  return (
    <>
      {/* While the sample is made the workspace opens behind the welcome screen: its progress stays in one place. */}
      {(isNone || (workspace.state === 'opening' && sample !== null)) && (
        <WelcomeScreen systemLanguage={systemLanguage} />
      )}
      {workspace.state === 'opening' && sample === null && <OpeningScreen fileName={workspace.fileName} />}
      {workspace.state === 'failed' && <RecoveryScreen failed={workspace} />}
      {workspace.state === 'open' && <ChoosePerson systemLanguage={systemLanguage} />}
      <ToastHost />
    </>
  );
}
