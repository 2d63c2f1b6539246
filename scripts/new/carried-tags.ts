import { relativePeriod } from '../../src/domain/asked-period.ts';
import { carriedPeriod } from '../../src/domain/carried-period.ts';
import { isPublishedGrowth } from '../../src/domain/catalogue/metric.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { continued, planFor } from '../../src/domain/next-report.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import { tellsChange } from '../../src/domain/tally/figure.ts';
import { readUse } from '../../src/domain/read-use.ts';
import { newReportWords as words } from '../../src/labels/new.ts';
import { branchName } from '../../src/tables/record-words.ts';
import { printPeriod } from '../../src/wording/dates.ts';

/** From which period to which a report is carried. */
export interface Carrying {
  readonly corpus: Corpus;
  readonly old: Period;
  readonly now: Period;
}

type Attributes = Readonly<Record<string, string>>;

/** A component as it asks in the new report, with the periods that were named and have moved. */
interface CarriedTag {
  readonly tag: string;
  readonly moved: readonly (readonly [from: string, to: string])[];
}

/** A component that asks by its own period, or by none. */
export function carriedTag(
  { old, now }: Carrying,
  name: string,
  attributes: Attributes,
): CarriedTag {
  const { period: written, ...others } = attributes;
  if (written === undefined) return { tag: tagOf(name, others), moved: [] };
  const asked = relativePeriod(written) ?? parsePeriod(written);
  const period = carriedPeriod(asked, old, now);
  const moved = period === undefined || period === written ? [] : [[written, period] as const];
  return { tag: tagOf(name, { ...others, ...(period === undefined ? {} : { period }) }), moved };
}

/** What a list of commitments asks for now, or the note in its place. */
export function carriedPlan(
  { corpus, now }: Carrying,
  name: 'Commitments' | 'Progress',
  attributes: Attributes,
): { readonly tag: string } | { readonly note: string } {
  if (name === 'Commitments') {
    const old = corpus.plans.get(attributes['plan'] ?? '');
    const plan = old && planFor(corpus, old.branch, now);
    if (plan) return { tag: tagOf(name, { plan: plan.id }) };
    return { note: words.planGone(old?.title ?? '', printPeriod(now)) };
  }
  const old = corpus.commitments.get(attributes['of'] ?? '');
  const plan = old && planFor(corpus, old.branch, now);
  const next = plan && continued(old, plan);
  return next
    ? { tag: tagOf(name, { of: next.id }) }
    : { note: words.progressGone(old?.label ?? '') };
}

/**
 * Figures one behind another, each with its name, in words that say nothing else: 上年同期党课<Tally of="lectures"
 * period="上年同期" />. A change of what was just named needs no name of its own: 零售总额181.27亿元，同比增长7.4%.
 */
export function labelled(carrying: Carrying, figures: readonly Attributes[]): string[] {
  const named = figures.map((attributes) => nameOf(carrying, attributes));
  return figures.map((attributes, at) => {
    const { tag } = carriedTag(carrying, 'Tally', attributes);
    const [own, before] = [named[at], named[at - 1]];
    const isSaid = own?.isChange === true && own.name === before?.name;
    return own === undefined || isSaid ? tag : own.name + tag;
  });
}

/** What a figure is called, with its period and branch where they are others than the text's; not that it rose. */
function nameOf(
  { corpus, old, now }: Carrying,
  attributes: Attributes,
): { readonly name: string; readonly isChange: boolean } | undefined {
  const asked = readUse('Tally', attributes, corpus);
  if (!asked) return undefined;
  const { of: metric, as = metric.as, branch } = asked;
  const isChange = tellsChange(as) || isPublishedGrowth(metric);
  const label = isChange
    ? metric.label.replace(/(?:同比|环比)?(?:增速|增长率?|增幅)$/u, '')
    : metric.label;
  const carried = carriedPeriod(asked.period, old, now);
  const period = carried === undefined ? '' : (printed(carried) ?? carried);
  const of = branch === undefined ? '' : branchName(corpus, branch, now.from);
  return { name: words.before(period + of, label), isChange };
}

function printed(written: string): string | undefined {
  const period = parsePeriod(written);
  return period && printPeriod(period);
}

/** A tag that encloses nothing. */
export function tagOf(name: string, attributes: Attributes): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${all.join('')} />`;
}

/** How much of a sentence a note quotes. */
const longest = 1000;

/** A note to the writer. Signs that a tag or a reference is made of stand in their wide form. */
export function todo(text: string): string {
  const plain = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/["<>&\\{}]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .trim();
  const quoted = plain.length > longest ? `${plain.slice(0, longest)}……` : plain;
  return tagOf('Todo', { text: quoted });
}
