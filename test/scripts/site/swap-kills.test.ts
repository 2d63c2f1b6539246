import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/site/checkout.ts';
import { realDisk } from '../../../scripts/site/disk.ts';
import { exchange } from '../../../scripts/site/exchange.ts';
import { finishSwaps, replaceSite, swapsIn } from '../../../scripts/site/swap.ts';
import { commandEnvironment, finished, written } from '../../support/command.ts';
import {
  dyingDisk,
  exchangeQuickly,
  limitedDisk,
  type DiskLimits,
} from '../../support/dying-disk.ts';
import { makeSite, textOf } from '../../support/tiny-site.ts';

let folder: string;
/** Where the new site is made, and where the swaps are written down. */
let work: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-swap-'));
  work = mkdtempSync(join(tmpdir(), 'youju-swap-work-'));
});
afterEach(() => {
  for (const one of [folder, work]) rmSync(one, { recursive: true, force: true });
});

class Killed extends Error {}

interface Way extends DiskLimits {
  /** What stands in the place. */
  readonly before: 'site' | 'empty' | 'nothing';
  /** Somebody removes the site between the kill and the next command. */
  readonly removed?: boolean;
}

/** All ways in which a site gets its place. */
const ways: Readonly<Record<string, Way>> = {
  'an exchange': { before: 'site' },
  'two renames': { before: 'site', noExchange: true },
  'an exchange after a copy from another disk': { before: 'site', otherDisk: true },
  'two renames after a copy': { before: 'site', noExchange: true, otherDisk: true },
  'an exchange, and is removed': { before: 'site', removed: true },
  'a first build': { before: 'nothing' },
  'a first build after a copy': { before: 'nothing', otherDisk: true },
  'an empty folder': { before: 'empty', noExchange: true },
};

/** Whether the task came to its end before its user died. */
function survived(task: (die: () => never) => void): boolean {
  try {
    task(() => {
      throw new Killed();
    });
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

describe('a kill at any moment of the swap', () => {
  it.each(Object.entries(ways))('leaves a whole site and nothing else, by %s', (_, way) => {
    const out = join(folder, 'dist');
    let moment = 0;
    const replaceAndDie = (die: () => never) => {
      rmSync(out, { recursive: true, force: true });
      if (way.before === 'site') makeSite(out, 'old');
      if (way.before === 'empty') mkdirSync(out);
      const disk = dyingDisk(limitedDisk(way, exchangeQuickly), moment, die);
      replaceSite(makeSite(join(work, 'site'), 'new'), out, work, disk);
    };
    while (!survived(replaceAndDie)) {
      if (way.before === 'site' && !way.noExchange) expect(textOf(out)).toMatch(/^(old|new)$/);
      if (way.removed) rmSync(out, { recursive: true, force: true });
      // The next command may be killed at the same work, and then comes another.
      survived((die) => {
        finishSwaps(work, dyingDisk(realDisk, moment % 7, die));
      });
      finishSwaps(work);
      expectWhole(out, way, `killed at moment ${moment}`);
      moment += 1;
    }
    expect(textOf(out)).toBe('new');
    expect(moment).toBeGreaterThan(15);
  });
});

function expectWhole(out: string, { before, removed }: Way, when: string): void {
  const isThere = existsSync(out) && readdirSync(out).length > 0;
  expect(isThere || removed || before !== 'site', when).toBe(true);
  if (isThere) expect(textOf(out), when).toMatch(/^(old|new)$/);
  expect(
    readdirSync(folder).filter((name) => name !== 'dist'),
    when,
  ).toEqual([]);
  expect(swapsIn(work), when).toEqual([]);
}

/** Exchanges two sites for ever, making each anew, and says when it begins. */
const loop = `
import { join } from 'node:path';
import { limitedDisk } from './test/support/dying-disk.ts';
import { makeSite } from './test/support/tiny-site.ts';
import { replaceSite } from './scripts/site/swap.ts';
const [out, work, limits] = process.argv.slice(1);
console.log('ready');
for (let round = 0; ; round += 1) {
  const site = makeSite(join(work, 'site'), 'round ' + round);
  replaceSite(site, out, work, limitedDisk(JSON.parse(limits)));
}`;

describe('a process that is killed', () => {
  it.each([{}, { noExchange: true }, { otherDisk: true, noExchange: true }])(
    'leaves a whole site, whenever that is, with %j',
    async (limits) => {
      const canExchange = !('noExchange' in limits) && exchanges();
      await Promise.all(
        [0, 2, 7].map(async (time) => {
          const [parent, work] = [join(folder, String(time)), join(folder, `work-${time}`)];
          const out = makeSite(join(parent, 'dist'), 'old');
          const child = startLoop(out, work, limits);
          const end = finished(child);
          await written(child, /ready/);
          await wait(time);
          child.kill('SIGKILL');
          await end;
          if (canExchange) expect(textOf(out)).toMatch(/^(old|round \d+)$/);
          finishSwaps(work);
          expect(textOf(out)).toMatch(/^(old|round \d+)$/);
          expect(readdirSync(parent)).toEqual(['dist']);
          expect(swapsIn(work)).toEqual([]);
        }),
      );
    },
    240_000,
  );
});

function startLoop(out: string, work: string, limits: DiskLimits): ChildProcess {
  const node = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', loop];
  return spawn(process.execPath, [...node, out, work, JSON.stringify(limits)], {
    cwd: root,
    env: commandEnvironment(),
  });
}

function exchanges(): boolean {
  const [one, other] = [join(work, 'one'), join(work, 'other')];
  for (const path of [one, other]) mkdirSync(path);
  return exchange(one, other);
}
