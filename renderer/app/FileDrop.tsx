// Files dropped anywhere go to the import screen, behind those that wait there; on the page for staff lists the file is one. Other
// drops do nothing; the page never leaves for a file.
import { IconFileImport } from '@tabler/icons-react';
import i18next from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { offerFile, toAppError } from '../data/bridge.ts';
import { type FileInAddress, filesIn, importPath, staffPath } from '../data/offered-file.ts';
import { isWaiting, workOf } from '../imports/file-work.ts';
import { showError, showToast } from '../ui/toast-store.ts';

/** So many files one list of the import screen takes; each is one reading and one import. */
const MOST_FILES = 100;

function hasFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** The dropped files without the folders, which nobody can read as a file. */
function filesOf({ dataTransfer }: DragEvent): { files: File[]; hasFolder: boolean } {
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const isFolder = (item: DataTransferItem) => item.webkitGetAsEntry()?.isDirectory === true;
  const hasFolder = items.some(isFolder);
  if (!hasFolder) return { files: [...(dataTransfer?.files ?? [])], hasFolder };
  const files = items.filter((item) => !isFolder(item)).flatMap((item) => item.getAsFile() ?? []);
  return { files, hasFolder };
}

/** Hands the files over one after the other; what cannot be read does not keep the others back. */
async function offerAll(files: readonly File[]): Promise<FileInAddress[]> {
  const offered: FileInAddress[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    try {
      offered.push(await offerFile(file));
    } catch (error) {
      showError(toAppError(error));
    }
  }
  if (files.length > MOST_FILES) {
    showToast({ text: i18next.t('app.drop.tooMany', { count: files.length, most: MOST_FILES }) });
  }
  return offered;
}

/** Files that wait on the import screen while it is shown: what is dropped there joins them. */
function filesThere(pathname: string, search: string): FileInAddress[] {
  if (pathname !== '/import') return [];
  return filesIn(new URLSearchParams(search)).filter(({ fileId }) => {
    const work = workOf(fileId);
    return work !== null && isWaiting(work);
  });
}

export function FileDrop() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [isOver, setOver] = useState(false);
  const isStaff = pathname === '/staff';
  useEffect(() => {
    // Entering a child leaves its parent: counted, so that the sign does not flicker.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!hasFile(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setOver(false);
      if (!hasFile(event)) return;
      event.preventDefault();
      const { files, hasFolder } = filesOf(event);
      if (hasFolder) showToast({ text: i18next.t('app.drop.folder'), tone: 'error' });
      void offerAll(isStaff ? files.slice(0, 1) : files).then((offered) => {
        const [first] = offered;
        if (first === undefined) return;
        navigate(isStaff ? staffPath(first) : importPath([...filesThere(pathname, search), ...offered]));
      });
    };
    const handlers = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    for (const [name, handler] of Object.entries(handlers)) document.addEventListener(name, handler as EventListener);
    return () => {
      for (const [name, handler] of Object.entries(handlers))
        document.removeEventListener(name, handler as EventListener);
    };
  }, [navigate, pathname, search, isStaff]);
  if (!isOver) return null;
  return (
    <div className="drop-sign" role="status">
      <IconFileImport className="ic" aria-hidden="true" />
      <p>
        <b>{t(isStaff ? 'staff.drop.title' : 'app.drop.title')}</b>
      </p>
      <p className="t2 s">{t(isStaff ? 'staff.start.text' : 'app.drop.text')}</p>
    </div>
  );
}
