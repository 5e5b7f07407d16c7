// The kit dressed in Rapport's tokens. Colours stand in tokens.css only; this file says which token goes where.

import type { CSSVariablesResolver } from '@mantine/core';
import { createTheme } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createElement } from 'react';

export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '20px', xl: '22px' },
  lineHeights: { xs: '16px', sm: '18px', md: '21px', lg: '32px', xl: '28px' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '14px', lineHeight: '21px' },
      h3: { fontSize: '13px', lineHeight: '18px' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '10px', xl: '999px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow-menu)', lg: 'var(--shadow-menu)', xl: 'var(--shadow-dialog)' },
  colors: {
    // Surfaces and edges of the dark theme, for the parts of the kit that ask for a step instead of a token.
    dark: [
      '#e9ecf1',
      '#b5bdc9',
      '#99a2b0',
      '#717b8a',
      '#717b8a',
      '#2e353f',
      '#191d23',
      '#191d23',
      '#121519',
      '#0d0f12',
    ],
    teal: [
      '#e9f6f4',
      '#dcefed',
      '#b5dedb',
      '#6ad0c6',
      '#4dbfb4',
      '#2b9b92',
      '#148079',
      '#0b6a65',
      '#085550',
      '#05403c',
    ],
  },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: {
      defaultProps: {
        size: 'sm',
        allowDeselect: false,
        rightSection: createElement(IconChevronDown, { className: 'ic t3', 'aria-hidden': true }),
        rightSectionPointerEvents: 'none',
        comboboxProps: { transitionProps: { duration: 120 } },
      },
    },
    SegmentedControl: { defaultProps: { size: 'sm', transitionDuration: 0 } },
    // The kit's invisible first stop in a menu is a child no menu may have.
    Menu: {
      defaultProps: {
        position: 'bottom-start',
        offset: 4,
        transitionProps: { duration: 120 },
        withInitialFocusPlaceholder: false,
      },
    },
    Modal: { defaultProps: { radius: 'lg', centered: true, transitionProps: { duration: 150 } } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Table: { defaultProps: { fz: 'sm', verticalSpacing: 8, horizontalSpacing: 8 } },
  },
});

const fromTokens = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-2)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-border': 'var(--border)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-success': 'var(--accent)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent-text)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
};

/** The same names for both themes: the tokens themselves differ. */
export const variables: CSSVariablesResolver = () => ({ variables: fromTokens, light: fromTokens, dark: fromTokens });
