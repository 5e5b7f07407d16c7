// Taking back and doing again, with a message that names what it was and the way back.
import i18next from 'i18next';
import { topics } from '../../shared/contract/topics.ts';
import { textOf } from '../texts/translate.ts';
import { showError, showToast } from '../ui/toast-store.ts';
import { send, toAppError } from './bridge.ts';
import { invalidateTopics } from './cache.ts';

/** The button of a message that takes one step back. */
export function undoAction(stepId: string) {
  return { label: i18next.t('ui.undo'), run: () => undo(stepId) };
}

/** Takes back a step, or the person's latest one. Says what it was and offers to do it again. */
export async function undo(stepId?: string): Promise<void> {
  try {
    const { value } = await send('undo.undo', stepId === undefined ? {} : { stepId });
    await invalidateTopics(topics);
    showToast({
      text: textOf('undo', 'done', { what: textOf('undo', value.call) }),
      action: { label: i18next.t('ui.redo'), run: redo },
    });
  } catch (error) {
    showError(toAppError(error));
  }
}

/** Does the latest undone step again. */
export async function redo(): Promise<void> {
  try {
    const { value } = await send('undo.redo', {});
    await invalidateTopics(topics);
    showToast({
      text: textOf('undo', 'redone', { what: textOf('undo', value.call) }),
      action: { label: i18next.t('ui.undo'), run: () => undo() },
    });
  } catch (error) {
    showError(toAppError(error));
  }
}
