import { z } from 'zod';
import { isIsoDate, type IsoDate } from './date.ts';
import { fault, wrongType } from './faults.ts';
import { branchCode, date, metricCode, text } from './leaves.ts';
import { choice, distinct, leaf, object } from './schema.ts';

export const audiences = ['public', 'bureau', 'committee'] as const;

/** `site.yaml`. */
export const siteSchema = object({
  name: text,
  /** The branch at the top of the tree. */
  root: branchCode,
  /** The day up to which the site tells; `today` is replaced by the caller's day. */
  asOf: leaf((value): IsoDate | 'today' | ReturnType<typeof fault> => {
    if (value === 'today' || value === '今天') return 'today';
    if (typeof value !== 'string') return wrongType('date', value);
    return isIsoDate(value) ? value : fault('bad-date', { value });
  }).default('today'),
  /** The day from which the ledger is kept; kinds that were recorded from another day on say so themselves. */
  since: date.optional(),
  timeZone: leaf((value) => {
    if (typeof value === 'string' && isTimeZone(value)) return value;
    return wrongType('text', value);
  }).default('Asia/Shanghai'),
  audience: choice(audiences).default('bureau'),
  /** Named sets of seats for metrics: `{ in: bureau-leadership }`. */
  seats: z.record(z.string(), distinct(z.array(text))).default({}),
  /** The metrics that the home page shows first, in this order; those of its report where it says nothing. */
  headline: distinct(z.array(metricCode)).default([]),
});

type SiteSettings = z.output<typeof siteSchema>;

/** The site's settings with `asOf` resolved to a day. */
export type Site = Omit<SiteSettings, 'asOf'> & { readonly asOf: IsoDate };

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('zh-CN', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
