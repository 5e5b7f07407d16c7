// The arrows between the rooms and inside them. `npm run check` enforces them; test/rules proves that a violation is seen.
// What the compiler already refuses (a room's tsconfig) is repeated here on purpose: two guards, one of them independent of types.

/**
 * Files of `db/` that every area may use. Any other file belongs to the area its name begins with (`imports.ts`, `import-writer.ts`).
 * A new file that several areas need is added here, on purpose.
 */
const DB_COMMON = [
  '^db/migrations/',
  '^db/(backup|backup-rotation|changes|clock|counts|disk-space|grouping|identifier-key|migrate|open|pace|search|sql|sqlite-errors|workspace-file)\\.ts$',
  '^db/(agent-pairs|agent-rows|import-tokens|moved-responses|placement|placing|plain-rows|plain-undo|search-rows|stay-rows|team-members|team-names|team-rows|team-stays)\\.ts$',
];
/** Above the areas: the table of handlers, what runs them, and what finishes interrupted work at opening. No area uses them. */
const DB_TOP = '^db/(dispatch|handlers|recovery)\\.ts$';
const DB_AREA = '^db/([a-z]+?)s?[-./]';

/** Folders of `renderer/` that every area may use; `app` puts the areas together and is used by none. */
const RENDERER_COMMON = 'app|data|ui|texts';
const RENDERER_AREA = `^renderer/(?!(?:${RENDERER_COMMON})/)([^/]+)/`;

const npm = (...names) => names.map((name) => `node_modules/${name}/`);
const OWN_ROOMS = '^(shared|db|electron|renderer|test|scripts)/';
/** Resolved to a file of an npm package, types included. */
const PACKAGE = 'node_modules/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: OWN_ROOMS },
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(db|electron|renderer|test|scripts)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'Formulas, parsers, contract: no Node, no Electron, no React. The only package is the one for schemas.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: PACKAGE, pathNot: npm('zod') },
    },
    {
      name: 'no-node-in-shared-or-page',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'db-knows-shared',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(electron|renderer|test|scripts)/' },
    },
    {
      name: 'db-packages',
      comment: 'The driver, schemas, and row ids. Nothing for windows or pages.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: PACKAGE, pathNot: npm('better-sqlite3', '@types/better-sqlite3', '@types/node', 'uuid', 'zod') },
    },
    {
      name: 'electron-knows-db-and-shared',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|test|scripts)/' },
    },
    {
      name: 'electron-packages',
      comment:
        'Electron, schemas, and what opens workbooks: XML and ZIP. They are bundled, nothing of them is installed with the program.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: PACKAGE, pathNot: npm('electron', '@types/node', 'saxes', 'yauzl', 'zod') },
    },
    {
      name: 'renderer-knows-shared',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(db|electron|test|scripts)/' },
    },
    {
      name: 'renderer-packages',
      comment: 'A page has no Electron, no driver, and none of the tools.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: npm(
          'electron',
          'better-sqlite3',
          '@types/better-sqlite3',
          '@types/node',
          '@playwright',
          'vitest',
          'electron-vite',
        ),
      },
    },
    {
      name: 'scripts-know-db-and-shared',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(electron|renderer|test)/' },
    },
    {
      name: 'driver-only-in-open',
      comment: 'db/open.ts sets every PRAGMA a connection needs; a connection made elsewhere would lack them.',
      severity: 'error',
      from: { path: '^(shared|db|electron|renderer|scripts)/', pathNot: '^db/open\\.ts$' },
      to: { path: npm('better-sqlite3', '@types/better-sqlite3') },
    },
    {
      name: 'charts-only-in-ui',
      comment: 'Charts look and speak alike because one place draws them.',
      severity: 'error',
      from: { path: '^(shared|db|electron|renderer)/', pathNot: '^renderer/ui/' },
      to: { path: npm('chart\\.js', 'chartjs-[^/]+', 'react-chartjs-2') },
    },
    {
      name: 'db-area-alone',
      comment:
        'Areas of db/ do not import each other: what two need goes to one of the common files (sql, changes, counts, search).',
      severity: 'error',
      from: { path: DB_AREA, pathNot: [...DB_COMMON, DB_TOP] },
      to: { path: '^db/', pathNot: [...DB_COMMON, '^db/dispatch\\.ts$', '^db/$1s?[-./]'] },
    },
    {
      name: 'db-common-below-areas',
      comment: 'Only the table of handlers knows the areas.',
      severity: 'error',
      from: { path: DB_COMMON },
      to: { path: '^db/', pathNot: DB_COMMON },
    },
    {
      name: 'renderer-area-alone',
      comment: 'An area of the page reaches another one only through a route.',
      severity: 'error',
      from: { path: RENDERER_AREA },
      to: { path: RENDERER_AREA, pathNot: '^renderer/$1/' },
    },
    {
      name: 'renderer-common-below-areas',
      severity: 'error',
      from: { path: '^renderer/(data|ui|texts)/' },
      to: { path: [RENDERER_AREA, '^renderer/app/'] },
    },
    {
      name: 'renderer-app-on-top',
      severity: 'error',
      from: { path: RENDERER_AREA },
      to: { path: '^renderer/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
