import type { Nodes, Root } from 'mdast';
import type { Issue } from '../../../domain/issues.ts';
import { marksAlone } from './alone.ts';
import { lostBackslashes } from './backslashes.ts';
import { characterReferences } from './character-references.ts';
import { lostInCode, unreadTags } from './code.ts';
import { doubtfulMarks } from './emphasis.ts';
import { unreadHeadings, underlinedHeadings } from './headings.ts';
import { lostBetween } from './leftover.ts';
import { unreadMarks, unreadNotes } from './notes.ts';
import { lostReferences } from './references.ts';
import { linesRunOn } from './run-on.ts';
import { doubtfulSigns } from './signs.ts';
import { lostCells, unreadTables } from './tables.ts';
import { unreadMarkup } from './unread.ts';
import type { Judge, Written } from './written.ts';

/**
 * What a text says that its page would not, or would say otherwise: each character that is written is printed,
 * is a mark of Markdown that was meant as one, or is told here. The tree is compared with what is written by
 * its positions: what lies between nodes, and what a node says less than is written, are its marks, and they
 * are judged by the node to which they belong. What no judge knows is told too (`lostBetween`).
 */
export function lostIn(tree: Root, written: Written): Issue[] {
  const marks = unreadMarks(tree, written);
  const judges: readonly Judge[] = [
    lostBetween,
    marksAlone,
    lostBackslashes,
    characterReferences,
    doubtfulMarks,
    doubtfulSigns,
    underlinedHeadings,
    unreadHeadings,
    lostCells,
    unreadTables,
    linesRunOn,
    lostInCode,
    unreadTags,
    unreadMarkup,
    lostReferences(tree, marks),
    unreadNotes(tree, marks, written),
  ];
  const issues: Issue[] = [];
  const visit = (node: Nodes, above: readonly Nodes[]): void => {
    issues.push(...judges.flatMap((judge) => judge(node, above, written)));
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, [...above, node]);
  };
  visit(tree, []);
  return issues;
}
