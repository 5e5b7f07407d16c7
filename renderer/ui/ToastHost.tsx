// The place where messages appear: one at a time, bottom left, 8 s, waiting while pointed at or focused. Spoken politely.
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hideToast, useToast } from './toast-store.ts';

const SHOWN_MS = 8000;

export function ToastHost() {
  const { t } = useTranslation();
  const toast = useToast();
  const [isHeld, setHeld] = useState(false);
  const left = useRef(SHOWN_MS);
  const id = toast?.id;
  // A new message starts with its full time, also under a resting pointer.
  const lastId = useRef(id);
  if (lastId.current !== id) {
    lastId.current = id;
    left.current = SHOWN_MS;
  }
  useEffect(() => {
    if (id === undefined || isHeld) return;
    const startedAt = performance.now();
    const timer = setTimeout(hideToast, left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - startedAt;
    };
  }, [id, isHeld]);
  return (
    <section className="toast-host" aria-label={t('ui.messages')}>
      <div aria-live="polite" className="vh">
        {toast?.text}
      </div>
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the clock; everything in it is reachable without.
        <div
          key={toast.id}
          className={toast.tone === 'error' ? 'toast error' : 'toast'}
          data-testid="toast"
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {toast.tone === 'error' && <IconAlertTriangle className="ic" aria-hidden="true" />}
          <span aria-hidden="true">{toast.text}</span>
          {toast.action && (
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                hideToast();
                setHeld(false);
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button
            type="button"
            className="toast-close"
            aria-label={t('ui.dismiss')}
            onClick={() => {
              hideToast();
              setHeld(false);
            }}
          >
            <IconX className="ic" aria-hidden="true" />
          </button>
        </div>
      )}
    </section>
  );
}
