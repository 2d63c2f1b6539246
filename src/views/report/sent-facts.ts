import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import type { SentEntry } from '../../domain/sent/schema.ts';
import { ui } from '../../labels/ui.ts';
import { printDate } from '../../wording/dates.ts';
import { fact, type Fact } from '../facts.ts';

/** How many characters of a commit's name are printed: enough to find it. */
const commitShown = 10;

/** When a report was sent, from which state of the content, and how often it was corrected; nothing of others. */
export function sentFacts(corpus: Corpus, report: Report): Fact[] {
  const entries = corpus.sent.get(report.id)?.entries ?? [];
  if (entries.length === 0) return [];
  const lines = entries.flatMap((entry, at) => [
    lineOf(entry),
    ...corrections(entries[at - 1], entry),
  ]);
  const last = entries.at(-1);
  const commit = last ? [ui['sent.commit'](last.commit.slice(0, commitShown))] : [];
  return [fact(ui['sent.term'], ...lines, ...commit)];
}

function lineOf({ on, reason, copy }: SentEntry): string {
  const day = printDate(on);
  const said = reason === undefined ? ui['sent.on'](day) : ui['sent.corrected'](day, reason);
  return copy === undefined ? said : said + ui['text.bracket'](ui['sent.copy'](copy));
}

/** The figures that a correction prints otherwise: 主题党日37次，更正为38次. */
function corrections(before: SentEntry | undefined, after: SentEntry): string[] {
  if (!before) return [];
  const old = new Map(before.figures.map((figure) => [figure.key, figure.text]));
  const all = after.figures.flatMap(({ key, label, text }) => {
    const was = old.get(key);
    return was === undefined || was === text ? [] : ui['sent.wasNow'](label, was, text);
  });
  return [...new Set(all)];
}

/** What a figure was sent as before it was corrected, the last time first. */
export function earlierValues(corpus: Corpus, report: Report, key: string): string[] {
  const entries = corpus.sent.get(report.id)?.entries ?? [];
  return entries
    .slice(0, -1)
    .reverse()
    .flatMap(({ on, figures }) => {
      const figure = figures.find((one) => one.key === key);
      return figure ? ui['sent.earlier'](printDate(on), figure.text) : [];
    });
}
