import type { Root } from 'hast';
import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import { corpusFor } from '../../domain/sent/sent-corpus.ts';
import { ui } from '../../labels/ui.ts';
import { closing } from '../../views/report/report-view.ts';
import { reportText } from '../../views/report/text/text-view.ts';
import { annexAppendix } from './annex.ts';
import { blocksOf, notesOf } from './blocks.ts';
import type { ReportDocument } from './document.ts';
import { draftWords } from './draft.ts';

/** What a document has beside its report. */
export interface Together {
  /** Whether the annex, where each figure has its records, is its appendix. */
  readonly annex?: boolean;
}

/**
 * A report as a document on paper. Its figures are those of its page; what is open about one is said once, by
 * `draft`. `root` is its text, as the content holds it. Of a report that was sent, all is as it was sent.
 */
export function reportDocument(
  content: Corpus,
  { id, ...asIs }: Report,
  root: Root,
  { annex = false }: Together = {},
): ReportDocument {
  const corpus = corpusFor(content, { id });
  const report = corpus.reports.get(id) ?? { id, ...asIs };
  const view = reportText(corpus, report, root);
  const { formula, branch, date } = closing(corpus, report, root);
  const signed = report.signoff.map(({ on }) => on).sort();
  return {
    id: report.id,
    title: report.title,
    draft: draftWords(corpus, report, view),
    addressee: report.to === undefined ? undefined : ui['report.addressee'](report.to),
    blocks: blocksOf(view, root.children),
    notes: notesOf(view),
    closing: { formula, organ: branch, date },
    appendix: annex ? annexAppendix(corpus, report) : undefined,
    day: signed.at(-1) ?? report.cutoff,
  };
}

/** The name of the file for who gets it, without its ending: the title, and what else it is. */
export function fileTitle(document: Named): string {
  // What no file system takes stands in full-width letters.
  const named = document.title.replaceAll(/[\\/:*?"<>|]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );
  return fileName(named, document);
}

/** The name of a report's file, without its ending: that it has the annex, that it is a draft. */
export function fileName(name: string, { draft, appendix }: Omit<Named, 'title'>): string {
  return (
    name +
    (appendix === undefined ? '' : ui['document.annexMark']) +
    (draft === undefined ? '' : ui['document.draftMark'])
  );
}

type Named = Pick<ReportDocument, 'title' | 'draft' | 'appendix'>;
