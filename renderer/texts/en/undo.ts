// English texts: what a step did, as shown in undo messages and in the history. Keyed by the name of the call.

export const undo = {
  done: 'Undone: {{what}}',
  redone: 'Redone: {{what}}',
  comments: { tag: 'Comment tagged', untag: 'Tag removed', keep: 'Comment kept or no longer kept' },
  tags: { create: 'Tag created' },
  notes: { create: 'Note added', update: 'Note changed', remove: 'Note removed' },
  training: {
    createPlan: 'Training plan assigned',
    updatePlan: 'Training plan changed',
    removePlan: 'Training plan removed',
    addStep: 'Step added to a plan',
    setStep: 'Step of a plan updated',
  },
  people: { update: 'Person changed' },
} as const;
