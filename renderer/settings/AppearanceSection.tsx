// Light, dark or like the system.
import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Page.tsx';

const SCHEMES = ['light', 'dark', 'auto'] as const;

export function AppearanceSection() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('settings.appearance')}>
      <SegmentedControl
        aria-label={t('settings.theme')}
        value={colorScheme}
        onChange={(value) => setColorScheme(SCHEMES.find((scheme) => scheme === value) ?? 'auto')}
        data={SCHEMES.map((scheme) => ({
          value: scheme,
          label: t(`app.theme.${scheme === 'auto' ? 'system' : scheme}`),
        }))}
      />
    </Section>
  );
}
