import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { stands, textFileOf } from '../domain/addresses/about.ts';
import { asksForKnown } from '../domain/addresses/below.ts';
import {
  contentsAnchor,
  contentsHeadings,
  crosswalkAnchor,
  dataAnchors,
  driftAnchors,
  figureAnchor,
  kindsAnchors,
  mainAnchor,
} from '../domain/addresses/anchors.ts';
import type { AddressForm } from '../domain/addresses/forms.ts';
import { matchAddress } from '../domain/addresses/match.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Report } from '../domain/report.ts';
import { reportDrift } from '../domain/sent/report-drift.ts';
import { distinctFigures } from '../domain/tally/readiness.ts';
import { placeFile } from './layout.ts';

/** The places of a page that a link can lead to. */
export interface PageAnchors {
  readonly ids: ReadonlySet<string>;
  /** Whether there are no others; otherwise these are only those of the headings of its text. */
  readonly complete: boolean;
}

/** A text by its file; `undefined` where it could not be read, so that nobody knows its headings. */
export type TextOf = (file: string) => Root | undefined;

/** The sections of the site's own pages that are there whatever the content says. */
const ownPages: Readonly<Partial<Record<AddressForm, readonly string[]>>> = {
  kinds: Object.values(kindsAnchors),
  data: Object.values(dataAnchors),
};

/** The anchors of the page at an address (`/guide/record/`); `undefined` where they are not known here. */
export function anchorsAt(path: string, corpus: Corpus, textOf: TextOf): PageAnchors | undefined {
  const matched = matchAddress(path);
  if (!matched) return undefined;
  const sections = ownPages[matched.form];
  if (sections) return complete(sections);
  if (matched.form === 'crosswalk') {
    return complete(corpus.catalogue.crosswalk.map(({ id }) => crosswalkAnchor(id)));
  }
  const file = stands(corpus, matched) ? textFileOf(matched) : undefined;
  return file === undefined ? undefined : anchorsOfText(file, corpus, textOf);
}

/** The anchors of the page that prints the text of a file. */
export function anchorsOfText(
  file: string,
  corpus: Corpus,
  textOf: TextOf,
): PageAnchors | undefined {
  const root = textOf(file);
  if (!root) return undefined;
  const ids = idsIn(root);
  const report = [...corpus.reports.values()].find((one) => one.file === file);
  if (report) {
    const figures = distinctFigures(corpus, report).map(({ key }) => figureAnchor(key));
    const known = complete([...ids, ...figures, ...driftIn(corpus, report), ...contentsOf(root)]);
    // A figure whose metric could not be read has its place, too.
    return { ...known, complete: asksForKnown(corpus, report) };
  }
  // Pages of branches and records have parts of their own, which come and go with what there is to tell.
  const placed = placeFile(file);
  const isWhole = 'role' in placed && placed.role !== 'branch' && placed.role !== 'record';
  return isWhole ? complete(ids) : { ids: new Set(ids), complete: false };
}

/** The anchors of what has changed since a report was sent, if it says that anything has. */
function driftIn(corpus: Corpus, report: Report): readonly string[] {
  const { figures, others } = reportDrift(corpus, report);
  return figures.length > 0 || others.length > 0 ? driftAnchors : [];
}

/** The anchor of the table of contents of a report's text, if it has one. */
function contentsOf(root: Root): string[] {
  let listed = 0;
  visit(root, 'element', ({ tagName }) => {
    if (contentsHeadings.includes(tagName)) listed += 1;
  });
  return listed > 1 ? [contentsAnchor] : [];
}

function complete(ids: readonly string[]): PageAnchors {
  return { ids: new Set([mainAnchor, ...ids]), complete: true };
}

function idsIn(node: Nodes): string[] {
  const own = node.type === 'element' ? node.properties['id'] : undefined;
  const below = 'children' in node ? node.children.flatMap(idsIn) : [];
  return typeof own === 'string' ? [own, ...below] : below;
}
