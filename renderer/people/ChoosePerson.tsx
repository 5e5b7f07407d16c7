// A workspace is open, but nobody is chosen on this computer: pick oneself or join.
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/contract/values.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Brand } from '../ui/Brand.tsx';
import { Monogram } from '../ui/Small.tsx';
import { Loaded } from '../ui/States.tsx';
import { AddPersonForm } from './AddPerson.tsx';
import './people.css';

export function ChoosePerson({ systemLanguage }: { systemLanguage: Language }) {
  const { t } = useTranslation();
  const people = useCall('people.list', {});
  const { run } = useCommand('workspace.usePerson');
  return (
    <main className="window">
      <div className="window-card choose-person">
        <div className="window-head">
          <Brand size={28} />
          {t('app.name')}
        </div>
        <h1>{t('people.choose.title')}</h1>
        <p className="t2">{t('people.choose.text')}</p>
        <Loaded query={people}>
          {(data) => (
            <ul className="person-list">
              {data.people.map((person) => (
                <li key={person.personId}>
                  <button type="button" onClick={() => void run({ personId: person.personId })}>
                    <Monogram name={person.name} isBig />
                    <span className="grow">
                      <b>
                        <bdi>{person.name}</bdi>
                      </b>
                      <span className="t3 s"> {t(`people.roles.${person.role}`)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
        <section className="panel" aria-label={t('people.add')}>
          <h2>{t('people.add')}</h2>
          <AddPersonForm language={systemLanguage} onDone={() => undefined} />
        </section>
      </div>
    </main>
  );
}
