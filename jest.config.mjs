// ES modules that the CMS and Fastify load with `require`, as Node itself does: Jest must be given them as CommonJS.
const esModules = 'cookie|file-type|strtok3|token-types|@tokenizer|@borewit|uint8array-extras';

/** @type {import('jest').Config} */
const config = {
  testEnvironment: '<rootDir>/jest.environment.cjs',
  testEnvironmentOptions: { customExportConditions: ['idm-source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/{client,cms,gateway,mock,embed,schema,e2e,launch}/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['/dist/', '/build/', '/.cache/'],
  transform: {
    [`/node_modules/(${esModules})/`]: ['@swc/jest', { module: { type: 'commonjs' } }],
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^file-type$': '<rootDir>/node_modules/file-type/index.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  setupFiles: ['<rootDir>/jest.setup.ts'],
  // Two at a time: the machines that run this have two cores.
  maxWorkers: 2,
  // What files leave in their worker, of Strapi above all, slows those that come after.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60_000,
};

export default config;
