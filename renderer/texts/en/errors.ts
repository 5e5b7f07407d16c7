// English texts: what went wrong, what is safe, what can be done; one entry per code of shared/contract/errors.ts.

export const errors = {
  call: {
    unknown: {
      title: 'This action is not known',
      safe: 'Nothing was changed.',
      next: 'Restart Rapport, then try again.',
    },
    refused: {
      title: 'This action was refused',
      safe: 'Nothing was changed.',
      next: 'Restart Rapport, then try again.',
    },
    invalid: {
      title: 'Something in the entry does not fit',
      safe: 'Nothing was changed; the entry is still here.',
      next: 'Check the entry, then try again.',
    },
  },
  row: {
    missing: {
      title: 'This is no longer there',
      safe: 'Everything else is unchanged.',
      next: 'It was removed or undone meanwhile. The page shows what there is now.',
    },
    conflict: {
      title: 'There is already one like this',
      safe: 'Nothing was changed.',
      next: 'Choose another name or use the existing one.',
    },
  },
  undo: {
    nothing: {
      title: 'Nothing to undo or redo',
      safe: 'Everything is as it was.',
      next: 'The history is in Settings.',
    },
    'changed-since': {
      title: 'It was changed again since then',
      safe: 'The later change is kept.',
      next: 'Latest change: {{at}} {{person}}. Undo that one first; the history is in Settings.',
    },
  },
  person: {
    missing: {
      title: 'Nobody is chosen yet',
      safe: 'Nothing was changed.',
      next: 'Choose who is working, then try again.',
    },
  },
  agent: {
    'id-taken': {
      title: 'The id “{{value}}” belongs to {{agent}}',
      safe: 'Nothing was changed; the entry is still here.',
      next: 'Check the id. If the two are one person, merge them under “Review agents”.',
    },
    'email-taken': {
      title: 'The e-mail address “{{value}}” belongs to {{agent}}',
      safe: 'Nothing was changed; the entry is still here.',
      next: 'Check the address. If the two are one person, merge them under “Review agents”.',
    },
  },
  team: {
    'name-taken': {
      title: 'There is already a team “{{team}}”',
      safe: 'Nothing was changed; the entry is still here.',
      next: 'Choose another name or use the existing team.',
    },
    'in-use': {
      title: 'The team is still in use',
      safe: 'Nothing was changed.',
      next: 'Agents: {{agents}}, responses: {{responses}}. Move the agents to another team first; a team with responses can be renamed, not removed.',
    },
  },
  membership: {
    overlap: {
      title: 'These days overlap with the team “{{team}}”',
      safe: 'Nothing was changed; the entry is still here.',
      next: 'Choose other days, or let the new entry shorten the earlier one.',
    },
    imported: {
      title: 'These days come from imported responses',
      safe: 'Nothing was changed.',
      next: 'Enter the right team for these days instead; it takes precedence over the import.',
    },
    dates: {
      title: 'The last day is before the first day',
      safe: 'Nothing was changed; the entry is still here.',
      next: 'Check the two dates, then try again.',
    },
  },
  workspace: {
    none: {
      title: 'No workspace is open',
      safe: 'Workspaces on disk are unchanged.',
      next: 'Open or create a workspace.',
    },
    busy: {
      title: 'The workspace is busy',
      safe: 'What was entered is still here; nothing is lost.',
      next: 'Another program or an import holds the file. Try again in a moment.',
    },
    'not-found': {
      title: 'The workspace file was not found',
      safe: 'Nothing was changed.',
      next: 'It may have been moved, or its drive is not connected. Connect it and try again, or open another workspace.',
    },
    exists: {
      title: 'A file with this name exists already',
      safe: 'The existing file is unchanged.',
      next: 'Choose another name, or open the existing workspace.',
    },
    'not-ours': {
      title: 'This file is not a Rapport workspace',
      safe: 'The file is unchanged.',
      next: 'Open a file that ends in .rapport. Survey exports are imported into a workspace.',
    },
    damaged: {
      title: 'The workspace is damaged',
      safe: 'The damaged file stays as it is. The backups below were checked when they were made.',
      next: 'Restore a backup. It is opened as a new file; the damaged one stays beside it.',
    },
    newer: {
      title: 'The workspace was written by a newer version of Rapport',
      safe: 'The file is unchanged.',
      next: 'Install the newer version on this computer, or open another workspace.',
    },
    'read-only': {
      title: 'The workspace cannot be written',
      safe: 'Everything saved so far is there.',
      next: 'The file or its folder is read-only. Change that or open a copy, then try again.',
    },
    'disk-full': {
      title: 'The disk is full',
      safe: 'Everything saved so far is there; the last change was not written.',
      next: 'Free some space, then try again.',
    },
    'backup-failed': {
      title: 'The backup could not be made',
      safe: 'Nothing was changed; earlier backups are there.',
      next: 'Check the free space and the rights of the folder, then try again.',
    },
  },
  file: {
    'not-found': {
      title: 'The file is no longer there',
      safe: 'Nothing was imported.',
      next: 'Choose the file again.',
    },
    unreadable: {
      title: 'The file cannot be read',
      safe: 'Nothing was imported; the file is unchanged.',
      next: 'Close it in other programs and check the access rights, then try again.',
    },
    empty: {
      title: 'The file is empty or has only a header',
      safe: 'Nothing was imported.',
      next: 'Export it again from the survey tool, then choose the new file.',
    },
    'too-large': {
      title: 'The file is too large',
      safe: 'Nothing was imported.',
      next: 'Export a shorter period, then import the parts one after the other.',
    },
    format: {
      title: 'Files of the kind “{{format}}” cannot be read yet',
      safe: 'Nothing was imported; the file is unchanged.',
      next: 'Save or export it as CSV, then choose the new file.',
    },
    'quote-open': {
      title: 'The quotation mark in line {{line}} is never closed',
      safe: 'Nothing was imported; the file is unchanged.',
      next: 'Export the file again, or close the quotation mark in a text editor.',
    },
    'no-columns': {
      title: 'No columns were found',
      safe: 'Nothing was imported.',
      next: 'The first row must name the columns. Check delimiter and encoding, or export the file again.',
    },
    aggregate: {
      title: 'The file holds totals, not single responses',
      safe: 'Nothing was imported.',
      next: 'Export the single responses from the survey tool: one row per answered survey.',
    },
  },
  import: {
    'needs-answer': {
      title: 'A question about the file is still open',
      safe: 'Nothing was imported yet.',
      next: 'Answer the question, then import.',
    },
    locked: {
      title: 'Another import is running in this workspace',
      safe: 'Nothing of this file was imported.',
      next: 'Wait until it is finished, then try again.',
    },
    cancelled: {
      title: 'The import was cancelled',
      safe: 'Nothing of it is left in the workspace.',
      next: 'The file can be imported again at any time.',
    },
    'nothing-mapped': {
      title: 'No score, resolution or comment column was recognised',
      safe: 'Nothing was imported.',
      next: 'Say in the table which column holds the score, the resolution or the comment.',
    },
    stalled: {
      title: 'The import stopped making progress',
      safe: 'Nothing of it is left in the workspace.',
      next: 'Copy the file to this computer, then import the copy.',
    },
    failed: {
      title: 'The import could not be finished',
      safe: 'Nothing of it is left in the workspace.',
      next: 'Try again. If it happens again, export the file once more.',
    },
  },
  job: {
    busy: {
      title: 'Something else is still running',
      safe: 'Nothing was changed.',
      next: 'Wait until it is finished, then try again.',
    },
    lost: {
      title: 'The background work ended unexpectedly',
      safe: 'What was saved before is there; an unfinished import leaves nothing behind.',
      next: 'Try again.',
    },
  },
  unexpected: {
    title: 'Something unexpected happened',
    safe: 'Everything saved so far is there.',
    next: 'Try again. If it happens again, restart Rapport.',
  },
} as const;
