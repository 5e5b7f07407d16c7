// The person's last steps, each with the way back where there is one.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { undo } from '../data/undo.ts';
import { useCall } from '../data/use-query.ts';
import { hasText, textOf } from '../texts/translate.ts';
import { Section } from '../ui/Page.tsx';
import { Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';

const SHOWN = 30;

export function HistorySection() {
  const { t } = useTranslation();
  const format = useFormat();
  const history = useCall('undo.list', { limit: SHOWN });
  return (
    <Section title={t('settings.history.title')} answer={t('settings.history.hint')}>
      <Loaded query={history}>
        {({ steps }) =>
          steps.length === 0 ? (
            <p className="t3">{t('settings.history.empty')}</p>
          ) : (
            <table className="tbl dense">
              <thead>
                <tr>
                  <th scope="col">{t('settings.history.when')}</th>
                  <th scope="col">{t('settings.history.what')}</th>
                  <th scope="col" className="r">
                    {t('settings.history.state')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {steps.map((step) => {
                  const what = hasText('undo', step.call) ? textOf('undo', step.call) : step.call;
                  const when = format.instant(step.at);
                  return (
                    <tr key={step.stepId}>
                      <td className="nowrap">{when}</td>
                      <td className={step.isUndone ? 't3' : ''}>{what}</td>
                      <td className="r">
                        {step.isUndone ? (
                          <span className="t3">{t('settings.history.undone')}</span>
                        ) : (
                          <Button
                            size="compact-xs"
                            variant="subtle"
                            aria-label={t('settings.history.undo', { what, when })}
                            onClick={() => void undo(step.stepId)}
                          >
                            {t('ui.undo')}
                          </Button>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </Section>
  );
}
