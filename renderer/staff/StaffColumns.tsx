// The columns of a staff list: what each is read as, changeable, with sample values.
import { Select, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StaffDetection, type StaffTarget, staffTargets } from '../../shared/contract/staff.ts';
import { textOf } from '../texts/translate.ts';
import { Section } from '../ui/Page.tsx';

type Props = { detection: StaffDetection; onMap: (position: number, target: StaffTarget) => void };

export function StaffColumns({ detection, onMap }: Props) {
  const { t } = useTranslation();
  const choices = staffTargets.map((target) => ({ value: target, label: t(`staff.targets.${target}`) }));
  return (
    <Section title={t('staff.columns')}>
      <Table className="tbl named staff-columns">
        <thead>
          <tr>
            <th scope="col">{t('staff.column')}</th>
            <th scope="col">{t('staff.readAs')}</th>
            <th scope="col">{t('staff.samples')}</th>
          </tr>
        </thead>
        <tbody>
          {detection.columns.map(({ position, header, target, reason, samples, warnings }) => (
            <tr key={position}>
              <th scope="row">
                <span className="clip" title={header}>
                  <bdi>{header}</bdi>
                </span>
              </th>
              <td>
                <Select
                  size="xs"
                  aria-label={t('staff.readAsOf', { header })}
                  value={target}
                  data={choices}
                  allowDeselect={false}
                  onChange={(value) => value !== null && onMap(position, value as StaffTarget)}
                />
              </td>
              <td>
                <span className="clip t2" title={samples.join(' · ')}>
                  <bdi>{samples.slice(0, 3).join(' · ')}</bdi>
                </span>
                {notes(reason, warnings).map((note) => (
                  <span key={note} className="s t3 staff-note">
                    {note}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

type Said = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Why a column is read so, where its name does not say it, and what is odd about its values. */
function notes(reason: Said, warnings: readonly Said[]): string[] {
  const said = reason.code === 'headerWord' || reason.code === 'chosenByPerson' ? warnings : [reason, ...warnings];
  return said.map(({ code, params }) => textOf('import', code, params));
}
