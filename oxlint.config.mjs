import { readFileSync } from 'node:fs';

// The import table of docs/architecture.md, on top of the rules of .oxlintrc.json.

/** What each folder of `src` may import, by package name; its own files it imports relatively. */
const MAY_IMPORT = {
  platform: [],
  ui: [],
  build: ['domain', 'service-worker'],
  worker: ['domain', 'platform'],
  'service-worker': ['domain', 'platform'],
  data: ['domain', 'platform', 'worker'],
  state: ['domain', 'platform'],
  parts: ['domain', 'state', 'ui'],
  features: ['domain', 'platform', 'data', 'state', 'parts', 'ui'],
  app: ['domain', 'platform', 'worker', 'data', 'state', 'ui', 'parts', 'features'],
  prerender: ['domain', 'platform', 'worker', 'data', 'state', 'ui', 'parts', 'features', 'app'],
};

/** The domain's folders, lowest first: each may import those before it. */
const DOMAIN_ORDER = [
  'text',
  'paper',
  'digest',
  'cite',
  'shelf',
  'backup',
  'query',
  'bundle',
  'share',
  'search',
  'rank',
];

const TOP_FOLDERS = ['domain', 'testing', ...Object.keys(MAY_IMPORT)];
const TESTS = ['**/*.test.ts', '**/*.test.tsx'];
const SEE_TABLE = '(docs/architecture.md)';

// The linter's regular expressions know no look-ahead and one that has it is passed over in silence,
// so exceptions are written as `group`, in gitignore's manner, where `#` begins a comment. What such an
// exception lets pass is not held against the patterns after it: a group stands last.
const EVERYWHERE = [
  {
    regex: `^(\\.\\./)+(${[...TOP_FOLDERS, 'src', 'e2e', 'scripts', 'node_modules'].join('|')})/`,
    message: 'Across top folders import by package name, such as #domain/query/query.ts.',
  },
  { regex: '^/|^#.*/\\.\\./|^\\.+$|/$', message: 'Name the file itself.' },
  { regex: '^[.#].*/[^./?]+$', message: "An import of ours carries the file's extension." },
];

const NO_VIEW = {
  group: ['react', 'react/**', 'react-dom', 'react-dom/**', '@base-ui/**'],
  message: 'This folder knows no view.',
};

const THREADLESS_PLATFORM = {
  group: [
    '\\#platform/**',
    '!\\#platform/backup-store.ts',
    '!\\#platform/decode-text.ts',
    '!\\#platform/records.ts',
    '!\\#platform/record-schema.ts',
    '!\\#platform/fetch-file.ts',
    '!\\#platform/sha-256.ts',
    '!\\#platform/storage-fault.ts',
    '!\\#platform/in-turns.ts',
    '!\\#platform/service-messages.ts',
    '!\\#platform/site-caches.ts',
  ],
  message: `Of platform, a worker may import what works on any thread ${SEE_TABLE}.`,
};

const WORKER_AS_TYPE = {
  group: ['\\#worker/**', '!\\#worker/**worker&url'],
  allowTypeImports: true,
  message: `src/data knows the worker's api as a type and its entry by ?worker&url ${SEE_TABLE}.`,
};

const DOMAIN_LIBRARIES = {
  group: [
    '*',
    '!./**',
    '!../**',
    '!\\#*',
    '!\\#*/**',
    '!valibot',
    '!@noble',
    '!@noble/hashes',
    '!@noble/hashes/**',
  ],
  message: 'The domain knows valibot and @noble/hashes alone.',
};

/** @param {keyof typeof MAY_IMPORT} folder */
function byTable(folder) {
  /** @type {readonly string[]} */
  const allowed = MAY_IMPORT[folder];
  const forbidden = TOP_FOLDERS.filter((other) => !allowed.includes(other));
  const list = allowed.length === 0 ? 'nothing of ours' : allowed.join(', ');
  return {
    regex: `^#(${forbidden.join('|')})/`,
    message: `src/${folder} may import ${list} ${SEE_TABLE}.`,
  };
}

/**
 * @param {readonly string[]} files
 * @param {readonly object[]} patterns
 */
function restrict(files, patterns) {
  return {
    files,
    excludeFiles: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: [...EVERYWHERE, ...patterns] }] },
  };
}

function restrictFeatures() {
  const message = `A feature imports nothing of another feature ${SEE_TABLE}.`;
  return [
    restrict(['src/features/*/*'], [byTable('features'), { regex: '^\\.\\./', message }]),
    restrict(['src/features/*/*/*'], [byTable('features'), { regex: '^\\.\\./\\.\\./', message }]),
  ];
}

function restrictDomain() {
  const byName = {
    regex: `^#(${TOP_FOLDERS.join('|')})/`,
    message: `src/domain imports its own files relatively and nothing else of ours ${SEE_TABLE}.`,
  };
  return DOMAIN_ORDER.map((folder, level) => {
    const above = DOMAIN_ORDER.slice(level + 1);
    const order = {
      regex: `^(\\.\\./)+(${above.join('|')})/`,
      message: `src/domain/${folder} may import the domain's folders before it alone ${SEE_TABLE}.`,
    };
    const patterns = [byName, ...(above.length === 0 ? [] : [order]), DOMAIN_LIBRARIES];
    return restrict([`src/domain/${folder}/**`], patterns);
  });
}

/** @type {(keyof typeof MAY_IMPORT)[]} */
const PLAIN_FOLDERS = ['platform', 'ui', 'state', 'parts', 'app', 'prerender'];

const general = JSON.parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8'));

export default {
  ...general,
  overrides: [
    ...general.overrides,
    ...PLAIN_FOLDERS.map((folder) => restrict([`src/${folder}/**`], [byTable(folder)])),
    restrict(['src/build/**'], [byTable('build'), NO_VIEW]),
    restrict(['src/worker/**'], [byTable('worker'), NO_VIEW, THREADLESS_PLATFORM]),
    restrict(['src/service-worker/**'], [byTable('service-worker'), NO_VIEW, THREADLESS_PLATFORM]),
    restrict(['src/data/**'], [byTable('data'), WORKER_AS_TYPE]),
    ...restrictFeatures(),
    ...restrictDomain(),
    // Tests and their tools may know the whole house, by the same names.
    {
      files: [...TESTS, 'src/testing/**'],
      rules: { 'no-restricted-imports': ['error', { patterns: EVERYWHERE }] },
    },
  ],
};
