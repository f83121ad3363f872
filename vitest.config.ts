import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build-books.ts',
    // Processes, not threads: tests start browsers and the site generator, which change process-wide state.
    pool: 'forks',
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    // A browser may be unpacked, and a book be built, within one test or hook.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
