// The own person in Settings. Changes are stored as they are made; the name when its field is left.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/contract/people.ts';
import { useCommand } from '../data/use-command.ts';
import { usePerson } from '../data/use-person.ts';
import { Section } from '../ui/Page.tsx';
import { isComplete, PersonFields } from '../ui/PersonFields.tsx';
import { Skeleton } from '../ui/States.tsx';

export function PersonSection() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <Section title={t('people.section')} answer={t('people.sectionHint')}>
      {person ? <PersonEditor key={person.personId} person={person} /> : <Skeleton lines={2} />}
    </Section>
  );
}

function PersonEditor({ person }: { person: Person }) {
  const { run } = useCommand('people.update');
  const [name, setName] = useState(person.name);
  // Undo changes the person behind the field.
  useEffect(() => setName(person.name), [person.name]);
  const { personId } = person;
  const draft = { name, role: person.role, language: person.language };
  const saveName = () => {
    if (isComplete(draft) && name.trim() !== person.name) void run({ personId, name: name.trim() });
  };
  return (
    <form
      onBlur={saveName}
      onSubmit={(event) => {
        event.preventDefault();
        saveName();
      }}
    >
      <PersonFields
        value={draft}
        isNameMissing={!isComplete(draft)}
        onChange={(next) => {
          setName(next.name);
          if (next.role !== person.role) void run({ personId, role: next.role });
          if (next.language !== person.language) void run({ personId, language: next.language });
        }}
      />
    </form>
  );
}
