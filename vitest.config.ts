import { defineConfig } from 'vitest/config';
import { pagefindBrowserCode } from './scripts/site/index/browser-code.ts';

/**
 * Tests run half an hour off and west of every zone that the code could assume, so that a day that slips
 * with the clock shows. Set here too, because workers inherit it from this process.
 */
const timeZone = 'America/St_Johns';
process.env['TZ'] = timeZone;

/** Tests that run commands or look at a built site: slow, and one file at a time. */
const slow = ['test/site/**/*.test.ts', 'test/scripts/{bench,bootstrap,build,dev,start}.test.ts'];

export default defineConfig({
  plugins: [pagefindBrowserCode()],
  test: {
    env: { TZ: timeZone },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: slow, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: slow,
          globalSetup: 'test/support/site-run.ts',
          // Builds of one checkout wait for each other anyway, and two browsers are slower than one.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
