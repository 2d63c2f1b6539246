import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/search/client/search-announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A region, and what stands in it whenever a task has ended, as a screen reader learns of it. */
function announcing() {
  const region = { textContent: '' };
  const announcer = new Announcer(region);
  const heard: string[] = [];
  return {
    announcer,
    heard,
    pass: (milliseconds: number) => {
      for (let at = 0; at < milliseconds; at += 10) {
        if (region.textContent !== heard.at(-1)) heard.push(region.textContent);
        vi.advanceTimersByTime(10);
      }
    },
  };
}

describe('the announcer', () => {
  it('says only the last of what comes within a moment', () => {
    const { announcer, heard, pass } = announcing();
    announcer.say('正在检索……');
    pass(300);
    announcer.say('检索到3页');
    pass(2000);
    expect(heard).toEqual(['', '检索到3页']);
  });

  it('says the same words again, which a region must be empty for in between', () => {
    const { announcer, heard, pass } = announcing();
    announcer.say('检索到3页');
    pass(2000);
    announcer.say('检索到3页');
    pass(2000);
    expect(heard).toEqual(['', '检索到3页', '', '检索到3页']);
  });

  it('says nothing more when it is hushed', () => {
    const { announcer, heard, pass } = announcing();
    announcer.say('检索到3页');
    pass(300);
    announcer.hush();
    pass(2000);
    expect(heard).toEqual(['']);
  });
});
