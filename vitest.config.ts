import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'benches/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['tests/provision/run.ts'],
    // Processes rather than threads: a crash in native code takes one file's tests along, not the run.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
