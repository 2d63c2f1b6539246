import type { Root } from 'hast';
import { inFile, issue, type Issue } from '../../domain/issues.ts';
import { Kept } from '../../domain/kept.ts';
import { attempt } from '../../domain/net.ts';
import type { ComponentUse } from '../../domain/plan.ts';
import type { Passage } from '../../domain/prose.ts';
import type { Source } from '../source.ts';
import { checkText, type SiteLink } from './check.ts';
import { outOfBounds } from './density.ts';
import { parseText } from './parse.ts';
import { proseOf } from './prose.ts';
import { toHast } from './to-hast.ts';
import type { TextRole } from '../../domain/text-role.ts';

/** A document's text, ready to be printed, with the components that it uses. */
export interface TextDocument {
  /** Empty where there are issues: what was refused is never printed. */
  readonly root: Root;
  readonly uses: readonly ComponentUse[];
  /** What it says in its own words. */
  readonly prose: readonly Passage[];
  readonly issues: readonly Issue[];
  readonly links: readonly SiteLink[];
}

/** Reads, checks and turns the text of a document, once. */
export function readDocument(source: Source, role: TextRole): TextDocument {
  return keptDocument.get(source, role, () =>
    attempt(
      () => makeDocument(source, role),
      (reason) => refusedDocument([issue('read-failed', { reason }, inFile(source.file))]),
    ),
  );
}

/** A record's text that has to be parsed to be checked is printed later. */
const keptDocument = new Kept<Source, TextRole, TextDocument>();

function makeDocument(source: Source, role: TextRole): TextDocument {
  const { tree, text, issues: broken } = parseText(source, role);
  if (!tree) return refusedDocument(broken);
  const { issues: refused, uses, links } = checkText(tree, source.file, role);
  const issues = [...broken, ...refused];
  // Read before the tree is turned into what a page prints.
  const prose = proseOf(tree, source.body);
  return { root: issues.length > 0 ? emptyRoot() : toHast(tree, text), uses, prose, issues, links };
}

/**
 * The issues and links of a text that is printed later, if at all: a text without any character that could be refused
 * is not parsed.
 */
export function skimDocument(
  source: Source,
  role: TextRole,
): Pick<TextDocument, 'issues' | 'links'> {
  const { text } = source.body;
  if (suspicious.test(text) || outOfBounds(source)) return readDocument(source, role);
  return { issues: [], links: [] };
}

/** Tags, expressions, links, images, imports, characters by their names or numbers. */
const suspicious = /[<{[]|&[#\w]|^(?:import|export)\b/m;

function refusedDocument(issues: readonly Issue[]): TextDocument {
  return { root: emptyRoot(), uses: [], prose: [], issues, links: [] };
}

function emptyRoot(): Root {
  return { type: 'root', children: [] };
}
