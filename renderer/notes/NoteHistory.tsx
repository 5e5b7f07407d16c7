// Earlier versions of a note: every text it ever had, who wrote it and when.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../data/use-query.ts';
import { Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';

export function NoteHistory({ noteId }: { noteId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const query = useCall('notes.versions', { noteId }, { isEnabled: isOpen });
  return (
    <div className="note-history">
      <button type="button" className="note-discard" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('notes.hideVersions') : t('notes.showVersions')}
      </button>
      {isOpen && (
        <Loaded query={query} lines={2}>
          {({ versions }) => (
            <ol>
              {versions.map((version) => (
                <li key={version.version}>
                  <p className="s t3">
                    {t('notes.version', {
                      number: String(version.version),
                      name: version.personName,
                      when: format.instant(version.at),
                    })}
                  </p>
                  <p className="note-body">
                    <bdi>{version.text}</bdi>
                  </p>
                </li>
              ))}
            </ol>
          )}
        </Loaded>
      )}
    </div>
  );
}
