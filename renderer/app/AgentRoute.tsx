// One agent's page put together from its areas: figures, comments, notes, plans. The only place that knows all of them.
import { useState } from 'react';
import { useParams } from 'react-router';
import type { CommentRow } from '../../shared/contract/comments.ts';
import { AgentPage } from '../agents/AgentPage.tsx';
import { CommentList } from '../comments/CommentList.tsx';
import { KeptComments } from '../comments/KeptComments.tsx';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import { PlanDialog } from '../training/PlanDialog.tsx';
import { PlanList } from '../training/PlanList.tsx';
import { LostPage } from './BrokenPage.tsx';
import { useAgentNames } from './use-agent-names.ts';

type Open =
  | { readonly kind: 'note'; readonly noteId: string | null; readonly comment: CommentRow | null }
  | { readonly kind: 'plan' }
  | null;

export function AgentRoute() {
  const { agentId } = useParams();
  const id = Number(agentId);
  return Number.isInteger(id) && id > 0 ? <Agent key={id} agentId={id} /> : <LostPage />;
}

function Agent({ agentId }: { agentId: number }) {
  const [open, setOpen] = useState<Open>(null);
  const name = useAgentNames().find((agent) => agent.agentId === agentId)?.name ?? '';
  const close = () => setOpen(null);
  const openNote = (noteId: string) => setOpen({ kind: 'note', noteId, comment: null });
  const assign = () => setOpen({ kind: 'plan' });
  return (
    <>
      <AgentPage
        agentId={agentId}
        onAddNote={() => setOpen({ kind: 'note', noteId: null, comment: null })}
        onAssignTraining={assign}
        onOpenNote={openNote}
        comments={
          <CommentList
            agentId={agentId}
            onNote={(comment) => setOpen({ kind: 'note', noteId: null, comment })}
            onOpenNote={openNote}
          />
        }
        kept={(nextSessionAt) => <KeptComments agentId={agentId} nextSessionAt={nextSessionAt} />}
        plans={<PlanList agentId={agentId} onAssign={assign} />}
      />
      {open?.kind === 'note' && (
        <NoteDialog agentId={agentId} agentName={name} noteId={open.noteId} comment={open.comment} onClose={close} />
      )}
      {open?.kind === 'plan' && <PlanDialog agentId={agentId} agentName={name} onClose={close} />}
    </>
  );
}
