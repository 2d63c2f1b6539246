import { defineConfig } from 'vitest/config';
import { pagefindBrowserCode } from './scripts/site/index/browser-code.ts';

/**
 * Tests run half an hour off and west of every zone that the code could assume, so that a day that slips
 * with the clock shows. Set here too, because workers inherit it from this process.
 */
const timeZone = 'America/St_Johns';
process.env['TZ'] = timeZone;

/** Tests that look at the demo's site in a browser, and change nothing of it. */
const looking = [
  'test/site/{addresses,base,due,duties,figure-mark,marked,pages,search*,smoke,walk}.test.ts',
];

/** Tests that build or preview sites of their own, or run long commands: one file at a time. */
const building = [
  'test/site/{edits,preview,send-story}.test.ts',
  'test/scripts/{bench,bootstrap,build,dev,start}.test.ts',
];

/** Tests that weigh all of the demo, try thousands of cases or kill commands: what `npm run unit` leaves out. */
const thorough = [
  'test/content/*.test.ts',
  'test/recount/*.test.ts',
  'test/search/{dated,exact}.test.ts',
  'test/types/*.test.ts',
  'test/views/{kind-template,small-branches,sent/demo}.test.ts',
  'test/domain/{disclosure/kept-back,sent/drift}.test.ts',
  'test/io/{adversarial,edits,garbage,guide-examples,hidden-characters,one-slip}.test.ts',
  'test/io/markdown/plain.test.ts',
  'test/lint/{fences,own-values}.test.ts',
  'test/scripts/{generate,send,send-story}.test.ts',
  'test/scripts/pdf/{command,report-pdf}.test.ts',
  'test/scripts/site/{index,swap-kills}.test.ts',
];

export default defineConfig({
  plugins: [pagefindBrowserCode()],
  test: {
    env: { TZ: timeZone },
    // Vitest would leave one processor alone; on a small machine that is half of them.
    maxWorkers: '100%',
    // Files of one worker share the modules: loading them anew took two thirds of the time. What a test
    // stubs or leaves in a global it takes back itself.
    isolate: false,
    globalSetup: 'test/support/site-run.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...looking, ...building, ...thorough],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'thorough', include: thorough, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: looking,
          // After the tests that keep all processors busy: what a page shows in time is asked here.
          sequence: { groupOrder: 1 },
          isolate: true,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: building,
          // Builds of one checkout wait for each other anyway.
          fileParallelism: false,
          isolate: true,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
