// A file dropped anywhere goes to the import screen. Other drops do nothing; the page never leaves for a file.
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { offerFile, toAppError } from '../data/bridge.ts';
import { importPath } from '../data/offered-file.ts';
import { showError } from '../ui/toast-store.ts';

function hasFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

export function FileDrop() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent: counted, so that the sign does not flicker.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!hasFile(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!hasFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      offerFile(file).then(
        (offered) => navigate(importPath(offered)),
        (error: unknown) => showError(toAppError(error)),
      );
    };
    const handlers = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    for (const [name, handler] of Object.entries(handlers)) document.addEventListener(name, handler as EventListener);
    return () => {
      for (const [name, handler] of Object.entries(handlers))
        document.removeEventListener(name, handler as EventListener);
    };
  }, [navigate]);
  if (!isOver) return null;
  return (
    <div className="drop-sign" role="status">
      <IconFileImport className="ic" aria-hidden="true" />
      <p>
        <b>{t('app.drop.title')}</b>
      </p>
      <p className="t2 s">{t('app.drop.text')}</p>
    </div>
  );
}
