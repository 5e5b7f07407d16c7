// What the file does not say: which sheet, and whether the day or the month comes first.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffDetection, StaffSettings } from '../../shared/contract/staff.ts';

type Props = { detection: StaffDetection; onDecide: (change: StaffSettings) => void };

export function StaffQuestions({ detection, onDecide }: Props) {
  const { t } = useTranslation();
  const { questions, columns } = detection;
  return questions.map(({ code, choices, column }) => (
    <section key={code} className="staff-question" aria-label={t(`staff.questions.${code}`, { header: '' })}>
      <p>{t(`staff.questions.${code}`, { header: columns[column ?? -1]?.header ?? '' })}</p>
      <div className="row wrap">
        {choices.map((choice) => (
          <Button
            key={choice}
            size="xs"
            onClick={() =>
              onDecide(code === 'sheet' ? { sheet: choice } : { dateOrder: choice === 'mdy' ? 'mdy' : 'dmy' })
            }
          >
            {code === 'dateOrder' ? t(choice === 'mdy' ? 'staff.questions.mdy' : 'staff.questions.dmy') : choice}
          </Button>
        ))}
      </div>
    </section>
  ));
}
