// The subjects a cached answer can depend on. A command names what it changes, a query what it reads.

export const topics = [
  'workspace',
  'settings',
  'people',
  'agents',
  'teams',
  'responses',
  'comments',
  'tags',
  'notes',
  'training',
  'sessions',
  'imports',
  'undo',
] as const;

export type Topic = (typeof topics)[number];
