// A workspace is being opened: usually not seen, after an interrupted import for a while.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgress } from '../data/events.ts';
import { ProgressPanel } from '../ui/ProgressPanel.tsx';
import './workspace.css';

export function OpeningScreen({ fileName }: { fileName: string }) {
  const { t } = useTranslation();
  const progress = useProgress('opening');
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  const title = t('workspace.opening.title', { name: fileName });
  return (
    <main className="window">
      <h1 className="vh">{title}</h1>
      <div className="window-card opening">
        {isShown && <ProgressPanel title={title} progress={progress} hint={t('workspace.opening.hint')} />}
      </div>
    </main>
  );
}
