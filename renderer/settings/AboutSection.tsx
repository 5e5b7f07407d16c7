// Versions and the licences of what is shipped along.
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page.tsx';

type Props = { version: string; runtime: string; fontLicence: string };

export function AboutSection({ version, runtime, fontLicence }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('settings.about.title')}>
      <dl className="fact-list">
        <dt>{t('settings.about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('settings.about.runtime')}</dt>
        <dd>{runtime}</dd>
      </dl>
      <p className="t2">{t('settings.about.offline')}</p>
      <p className="t2">
        {t('settings.about.font')} {t('settings.about.icons')}
      </p>
      <Button className="about-licence" onClick={() => setOpen(true)}>
        {t('settings.about.showLicence')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('settings.about.licenceTitle')}
        size={640}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrollable by keys. */}
        <pre className="licence" lang="en" tabIndex={0}>
          {fontLicence}
        </pre>
      </Modal>
    </Section>
  );
}
