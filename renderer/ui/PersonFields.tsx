// Name, role and language of a person: the same three fields wherever a person is described.
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language, Role } from '../../shared/contract/values.ts';
import { language as languages, role as roles } from '../../shared/contract/values.ts';

export type PersonDraft = { readonly name: string; readonly role: Role; readonly language: Language };

type Props = {
  value: PersonDraft;
  onChange: (value: PersonDraft) => void;
  /** Show that a name is needed. */
  isNameMissing?: boolean;
  /** The name field takes the focus. */
  hasFocus?: boolean;
};

/** Whether the draft can be stored. */
export function isComplete(draft: PersonDraft): boolean {
  return draft.name.trim() !== '';
}

export function PersonFields({ value, onChange, isNameMissing = false, hasFocus = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className="person-fields">
      <TextInput
        label={t('people.name')}
        value={value.name}
        maxLength={120}
        autoComplete="off"
        error={isNameMissing ? t('people.nameMissing') : null}
        {...(hasFocus ? { 'data-autofocus': true } : {})}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <Select
        label={t('people.role')}
        value={value.role}
        data={roles.options.map((role) => ({ value: role, label: t(`people.roles.${role}`) }))}
        onChange={(role) => role !== null && onChange({ ...value, role: roles.parse(role) })}
      />
      <Select
        label={t('people.language')}
        value={value.language}
        data={languages.options.map((language) => ({ value: language, label: t(`people.languages.${language}`) }))}
        onChange={(language) => language !== null && onChange({ ...value, language: languages.parse(language) })}
      />
    </div>
  );
}
