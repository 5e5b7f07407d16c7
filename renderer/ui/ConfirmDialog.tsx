// A question with two answers. The title is the question, the buttons are the answers, never "OK".
import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  isOpen: boolean;
  question: string;
  children?: ReactNode;
  /** The answer that changes nothing; also Escape and a click beside the dialog. */
  no: string;
  yes: string;
  /** The answer destroys something. */
  isDanger?: boolean;
  isRunning?: boolean;
  onNo: () => void;
  onYes: () => void;
};

export function ConfirmDialog({
  isOpen,
  question,
  children,
  no,
  yes,
  isDanger = false,
  isRunning = false,
  onNo,
  onYes,
}: Props) {
  return (
    <Modal opened={isOpen} onClose={onNo} title={question} withCloseButton={false} size={440}>
      <div className="t2">{children}</div>
      <div className="row" style={{ marginTop: 'var(--s4)', justifyContent: 'flex-end' }}>
        <Button onClick={onNo} data-autofocus={isDanger || undefined}>
          {no}
        </Button>
        <Button
          {...(isDanger ? { 'data-danger': true } : { variant: 'filled', 'data-autofocus': true })}
          disabled={isRunning}
          onClick={onYes}
        >
          {yes}
        </Button>
      </div>
    </Modal>
  );
}
