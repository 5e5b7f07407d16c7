// Choosing files by the system's dialog, to start with or to add to those that are there.
import { useNavigate } from 'react-router';
import { importPath } from '../data/offered-file.ts';
import { useCommand } from '../data/use-command.ts';
import type { ChosenFile } from './file-work.ts';

/** Opens the system's dialog and goes to the import screen with the chosen files behind those given. */
export function useChooseFiles(before: readonly ChosenFile[] = []): {
  choose: () => Promise<void>;
  isChoosing: boolean;
} {
  const navigate = useNavigate();
  const { run, isRunning } = useCommand('imports.choose');
  return {
    isChoosing: isRunning,
    choose: async () => {
      const files = (await run({}))?.files ?? [];
      if (files.length > 0) navigate(importPath([...before, ...files]));
    },
  };
}
