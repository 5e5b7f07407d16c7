// A staff list: choose a file, see what each column and row becomes, apply it as one step that can be undone.
import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { AppError } from '../../shared/contract/errors.ts';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import type { StaffDetection, StaffSettings } from '../../shared/contract/staff.ts';
import { toAppError } from '../data/bridge.ts';
import { type FileInAddress, staffPath, useOfferedFiles } from '../data/offered-file.ts';
import { useCommand } from '../data/use-command.ts';
import { Page } from '../ui/Page.tsx';
import { ErrorState, Skeleton } from '../ui/States.tsx';
import { StaffColumns } from './StaffColumns.tsx';
import { StaffPlan } from './StaffPlan.tsx';
import { StaffQuestions } from './StaffQuestions.tsx';
import './staff.css';

export type Applied = CallOutput<'staff.apply'>;

export function StaffPage() {
  const [file] = useOfferedFiles().files;
  return <StaffFile key={file?.fileId ?? ''} file={file ?? null} />;
}

function StaffFile({ file }: { file: FileInAddress | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choose = useCommand('imports.choose');
  const detect = useCommand('staff.detect', { errors: 'caller', says: null });
  const [settings, setSettings] = useState<StaffSettings>({});
  const [detection, setDetection] = useState<StaffDetection | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [applied, setApplied] = useState<Applied | null>(null);

  const read = async (chosen: FileInAddress, decided: StaffSettings) => {
    setSettings(decided);
    setError(null);
    setApplied(null);
    try {
      const answer = await detect.run({ fileId: chosen.fileId, settings: decided } as CallInput<'staff.detect'>);
      setDetection(answer ?? null);
    } catch (thrown) {
      setDetection(null);
      setError(toAppError(thrown));
    }
  };
  const chooseFile = async () => {
    const [chosen] = (await choose.run({}))?.files ?? [];
    if (chosen === undefined) return;
    void navigate(staffPath(chosen), { replace: file !== null });
  };
  const hasBegun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is read once when it comes; answers read it again.
  useEffect(() => {
    if (file === null || hasBegun.current) return;
    hasBegun.current = true;
    void read(file, {});
  }, []);
  const decide = (change: StaffSettings) => {
    if (file !== null) void read(file, { ...settings, ...change });
  };
  const chooseButton = (
    <Button
      size={file === null ? 'sm' : 'xs'}
      variant={file === null ? 'filled' : 'default'}
      disabled={choose.isRunning}
      onClick={() => void chooseFile()}
    >
      {file === null ? t('staff.choose') : t('staff.chooseOther')}
    </Button>
  );
  return (
    <Page
      title={t('staff.title')}
      subtitle={
        detection === null ? undefined : `${detection.fileName} · ${t('staff.rows', { count: detection.rows.length })}`
      }
      actions={
        <>
          <Button size="xs" variant="subtle" component={Link} to="/teams">
            {t('teams.title')}
          </Button>
          {file !== null && chooseButton}
        </>
      }
    >
      {file === null && (
        <div className="drop-zone">
          <IconListCheck className="ic" aria-hidden="true" />
          <h2>{t('staff.start.title')}</h2>
          <p className="t2">{t('staff.start.text')}</p>
          {chooseButton}
          <p className="s t3">{t('staff.start.safe')}</p>
        </div>
      )}
      {error !== null && file !== null && <ErrorState error={error} onRetry={() => void read(file, settings)} />}
      {detection === null && detect.isRunning && <Skeleton lines={8} />}
      {detection !== null && (
        <>
          <StaffQuestions detection={detection} onDecide={decide} />
          <StaffColumns
            detection={detection}
            onMap={(position, target) => decide({ mapping: { ...settings.mapping, [String(position)]: target } })}
          />
          {detection.questions.length === 0 && (
            <StaffPlan key={JSON.stringify(settings)} detection={detection} applied={applied} onApplied={setApplied} />
          )}
        </>
      )}
    </Page>
  );
}
