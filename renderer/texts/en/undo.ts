// English texts: what a step did, as shown in undo messages and in the history. Keyed by the name of the call.

export const undo = {
  done: 'Undone: {{what}}',
  redone: 'Redone: {{what}}',
  comments: { tag: 'Comment tagged', untag: 'Tag removed', keep: 'Comment kept or no longer kept' },
  tags: { create: 'Tag created' },
  agents: {
    create: 'Agent added',
    update: 'Agent changed',
    end: 'Agent ended',
    reopen: 'Agent back again',
    merge: 'Agents merged',
    keepApart: 'Agents kept apart',
    unmerge: 'Merged agents separated',
    split: 'Agent split',
  },
  teams: { create: 'Team added', update: 'Team changed', remove: 'Team removed' },
  memberships: { set: 'Days in a team changed', move: 'Agents moved to a team', remove: 'Days in a team removed' },
  staff: { apply: 'Staff list applied' },
  notes: { create: 'Note added', update: 'Note changed', remove: 'Note removed' },
  training: {
    createPlan: 'Training plan assigned',
    updatePlan: 'Training plan changed',
    removePlan: 'Training plan removed',
    addStep: 'Step added to a plan',
    setStep: 'Step of a plan updated',
  },
  imports: { renameProfile: 'Profile renamed', removeProfile: 'Profile removed' },
  people: { update: 'Person changed' },
} as const;
