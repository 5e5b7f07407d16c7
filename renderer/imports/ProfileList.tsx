// What was decided about earlier files and is taken over for the next ones: listed, renamed, removed.
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { IconButton } from '../ui/Small.tsx';
import { Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import { ProfileName } from './ProfileName.tsx';

export function ProfileList() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useCall('imports.profiles', {});
  const rename = useCommand('imports.renameProfile');
  const remove = useCommand('imports.removeProfile');
  const [renamedId, setRenamedId] = useState<string | null>(null);
  return (
    <Loaded query={query} lines={2}>
      {({ profiles }) =>
        profiles.length === 0 ? (
          <p className="s t2">{t('imports.profile.none')}</p>
        ) : (
          <table className="tbl dense profile-table">
            <thead>
              <tr>
                <th scope="col" className="w-profile">
                  {t('imports.profile.name')}
                </th>
                <th scope="col">{t('imports.history.source')}</th>
                <th scope="col" className="r w-count">
                  {t('imports.profile.columns')}
                </th>
                <th scope="col" className="w-when">
                  {t('imports.profile.usedAt')}
                </th>
                <th scope="col" className="w-tools">
                  <span className="vh">{t('imports.queue.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {profiles.map(({ profileId, name, sourceName, columnCount, usedAt }) => (
                <tr key={profileId}>
                  <th scope="row" className="row-head">
                    {renamedId === profileId ? (
                      <ProfileName
                        name={name}
                        onCancel={() => setRenamedId(null)}
                        onDone={(next) => {
                          setRenamedId(null);
                          if (next !== name) void rename.run({ profileId, name: next });
                        }}
                      />
                    ) : (
                      <span className="clip" title={name}>
                        {name}
                      </span>
                    )}
                  </th>
                  <td>
                    <span className="clip">{sourceName ?? <span className="t3">{t('ui.none')}</span>}</span>
                  </td>
                  <td className="r">{format.number(columnCount)}</td>
                  <td className="nowrap w-when">{usedAt === null ? t('ui.none') : format.dayOfInstant(usedAt)}</td>
                  <td>
                    <span className="row actions">
                      <IconButton
                        icon={IconPencil}
                        label={t('imports.profile.rename', { name })}
                        onClick={() => setRenamedId(profileId)}
                      />
                      <IconButton
                        icon={IconTrash}
                        label={t('imports.profile.remove', { name })}
                        isDisabled={remove.isRunning}
                        onClick={() => void remove.run({ profileId })}
                      />
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Loaded>
  );
}
