// The rows that could not be read: why, the rows themselves, saving them as CSV, and importing the repaired file.
import { Button } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useCommand } from '../data/use-command.ts';
import { Section } from '../ui/Page.tsx';
import { showToast } from '../ui/toast-store.ts';
import { ReasonList } from './ReasonList.tsx';
import { RejectTable } from './RejectTable.tsx';
import { rejectSentences } from './reject-sentences.ts';
import { useChooseFiles } from './use-choose-files.ts';

export function RejectSection({ result }: { result: ImportResult }) {
  const { t } = useTranslation();
  const { importId, counts, rejectReasons, repairedCount, state } = result;
  const save = useCommand('imports.saveRejects');
  const { choose, isChoosing } = useChooseFiles();
  const saveRejects = async () => {
    const saved = await save.run({ importId, sentences: rejectSentences(rejectReasons) });
    if (saved?.isSaved) showToast({ text: t('imports.rejects.saved', { name: saved.fileName }) });
  };
  return (
    <Section
      title={t('imports.result.rejects', { count: counts.rejected })}
      answer={
        repairedCount > 0 ? t('imports.rejects.repaired', { count: repairedCount }) : t('imports.result.rejectsAnswer')
      }
      id="rejects"
      aside={
        state !== 'undone' && (
          <>
            <Button
              size="xs"
              disabled={save.isRunning}
              onClick={() => void saveRejects()}
              leftSection={<IconDownload className="ic" aria-hidden="true" />}
            >
              {t('imports.rejects.save')}
            </Button>
            <Button
              size="xs"
              disabled={isChoosing}
              onClick={() => void choose()}
              leftSection={<IconFileImport className="ic" aria-hidden="true" />}
            >
              {t('imports.rejects.importRepaired')}
            </Button>
          </>
        )
      }
    >
      {state !== 'undone' && <p className="s t2 how-to-repair">{t('imports.rejects.howTo')}</p>}
      <ReasonList reasons={rejectReasons} />
      <RejectTable importId={importId} rejectCount={counts.rejected} />
    </Section>
  );
}
