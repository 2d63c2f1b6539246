import type { Corpus } from '../../domain/corpus.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import type { Period } from '../../domain/period.ts';
import { firstDay, type WorkRecord } from '../../domain/record.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { printDay, printPeriodInYear } from '../../wording/dates.ts';
import { recordsById } from '../record/record-lines.ts';

/** A paper of a record: what sort it is, who holds it, and where in it. */
interface Paper {
  readonly held: string;
  readonly day: string;
  readonly volume: string;
  readonly page: string;
}

/**
 * Where the papers lie of the records that verdicts count, of those of a half-year, in order of time: each sort of
 * paper, its holder and its volume once, with the days and pages; last, of which days nobody has written it down.
 */
export function heldAt(corpus: Corpus, verdicts: readonly Verdict[], half: Period): string {
  const told = verdicts.filter((one) => isTold(discloseVerdict(corpus, one)));
  const ids = new Set(told.flatMap(({ tally }) => tally.records));
  // What made good later is shown where it was asked for.
  const late = new Set(
    told.filter(({ state }) => state === 'done-late').flatMap(({ tally }) => tally.records),
  );
  const records = recordsById(corpus, [...ids]).filter(
    ({ id, when }) => late.has(id) || (firstDay(when) >= half.from && firstDay(when) <= half.to),
  );
  const papers = records.flatMap(papersOf);
  const bare = records.filter(({ evidence }) => evidence.length === 0).map(dayOf);
  const texts = [...Map.groupBy(papers, ({ held }) => held)].map(
    ([held, own]) => ui['text.said'](held) + volumesText(own),
  );
  return [
    ...texts,
    ...(bare.length > 0 ? [ui['inspection.noEvidence'](bare.join(ui['list.join']))] : []),
  ].join(ui['text.join']);
}

function papersOf(record: WorkRecord): Paper[] {
  return record.evidence.map(({ type, ref, heldBy }) => {
    const { volume = '', page = ref } =
      /^(?<volume>.+?)(?<page>第\d+(?:[—－-]\d+)?页)$/u.exec(ref)?.groups ?? {};
    const holder = heldBy === undefined ? '' : ui['text.bracket'](heldBy);
    return { held: type + holder, day: dayOf(record), volume, page };
  });
}

/** 2023年第1册：1月12日第3页、2月16日第7页. */
function volumesText(papers: readonly Paper[]): string {
  return [...Map.groupBy(papers, ({ volume }) => volume)]
    .map(([volume, own]) => {
      const pages = own.map(({ day, page }) => day + page).join(ui['list.join']);
      return volume === '' ? pages : [volume, pages].join(' ');
    })
    .join(ui['clause.join']);
}

function dayOf({ when }: WorkRecord): string {
  return when.form === 'period' ? printPeriodInYear(when.period) : printDay(firstDay(when));
}
