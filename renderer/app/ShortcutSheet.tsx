// The overview of keys, opened with "?".
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useModifier } from '../data/app-info.ts';
import { Kbd } from '../ui/Small.tsx';

export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const modifier = useModifier();
  const rows = [
    ['commands', [modifier, 'K']],
    ['search', ['/']],
    ['undo', [modifier, 'Z']],
    ['redo', [modifier, '⇧', 'Z']],
    ['moves', ['↑', '↓', '↵']],
    ['nextComment', ['j', '↓']],
    ['previousComment', ['k', '↑']],
    ['tag', ['t']],
    ['note', ['n']],
    ['keep', ['b']],
    ['close', ['Esc']],
    ['help', ['?']],
  ] as const;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('app.shortcuts.title')}
      size={440}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <dl className="keys">
        {rows.map(([name, keys]) => (
          <div key={name} className="row">
            <dt className="grow">{t(`app.shortcuts.${name}`)}</dt>
            <dd className="row">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="s t3">{t('app.shortcuts.inFields')}</p>
    </Modal>
  );
}
