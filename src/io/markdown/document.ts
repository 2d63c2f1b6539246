import type { Root } from 'hast';
import { inFile, issue, type Issue } from '../../domain/issues.ts';
import { Kept } from '../../domain/kept.ts';
import { attempt } from '../../domain/net.ts';
import type { ComponentUse } from '../../domain/plan.ts';
import type { Passage } from '../../domain/prose.ts';
import type { Source } from '../source.ts';
import { isError } from '../../domain/issues.ts';
import { checkText, type SiteLink } from './check.ts';
import { mayRunOn } from './lost/run-on.ts';
import { lostIn } from './lost/index.ts';
import { Written } from './lost/written.ts';
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
  const lost = lostIn(tree, new Written(text, source.file, role));
  // A tag that cannot be read has been told, and stands in the tree as the text that it is not.
  const issues = [
    ...broken,
    ...refused,
    ...(broken.length > 0 ? lost.filter(({ code }) => code !== 'tag-unread') : lost),
  ];
  // Read before the tree is turned into what a page prints; with a tag that has no end nobody knows what is quoted.
  const prose = broken.length > 0 ? [] : proseOf(tree, source.body);
  return {
    root: issues.some(isError) ? emptyRoot() : toHast(tree, text),
    uses,
    prose,
    issues,
    links,
  };
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
  if (suspicious.test(text) || mayRunOn(text) || outOfBounds(source))
    return readDocument(source, role);
  return { issues: [], links: [] };
}

/**
 * Tags, expressions, links, images, imports, characters by their names or numbers; and what may be taken for
 * marks that was not meant as such (`lost`): signs of emphasis, code, headings and tables, numbers behind the
 * sign of a list or quotation, lines of equal signs or hyphens, values between commas.
 */
const suspicious =
  /[<{[［【＊\\*_`|｜\t#＃]|~~|&[#\w]|^(?:import|export)\b|(?:^|[ \t])(?:>|[-+][ \t]+[\d\uff10-\uff19￥¥$＄€])|[^\s](?: {2,}|\u3000+)[^\s]|(?:^|[ \t])[-+][ \t]*$|^[ \t>]*(?:=+|-+)[ \t]*$|^[^,，\n]{0,30}(?:,(?! )[^,，\n]{0,30}){2,}$/m;

function refusedDocument(issues: readonly Issue[]): TextDocument {
  return { root: emptyRoot(), uses: [], prose: [], issues, links: [] };
}

function emptyRoot(): Root {
  return { type: 'root', children: [] };
}
