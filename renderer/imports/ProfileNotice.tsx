// The file is read as its kind was read last time: says so, and offers to begin anew; or that this was chosen, and the way back.
import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { useDecide } from './file-reading.ts';
import type { Settings } from './file-work.ts';
import { isAboutTable } from './question-groups.ts';

type Props = { detection: Pick<Detection, 'profile' | 'sourceName'>; settings: Settings };

export function ProfileNotice({ detection: { profile, sourceName: source }, settings }: Props) {
  const { t } = useTranslation();
  const decide = useDecide();
  const isLeftOut = settings.profile === 'none';
  if (profile === null && !isLeftOut) return null;
  // Decisions made on top of the profile go with it: "anew" means what the file alone says.
  const use = (other: 'none' | undefined) =>
    decide(
      ({ sourceName, sheet, answers }) => ({ sourceName, sheet, answers, profile: other }),
      ({ code }) => isAboutTable(code),
    );
  return (
    <section className="notice" aria-label={t('imports.profile.title')}>
      <IconHistory className="ic" aria-hidden="true" />
      <p className="grow">
        {profile === null ? t('imports.profile.leftOut') : t('imports.profile.used', { name: profile.name, source })}
      </p>
      <Button size="xs" variant="subtle" onClick={() => use(profile === null ? undefined : 'none')}>
        {t(profile === null ? 'imports.profile.useAgain' : 'imports.profile.startOver')}
      </Button>
    </section>
  );
}
