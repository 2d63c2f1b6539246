import type { Block, ReportDocument, Run } from '../model/document.ts';
import { unparted } from '../model/unparted.ts';

/** What Word lets no line begin with in simplified Chinese, where a file says nothing. */
const notFirst =
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';
/** What it lets no line end with. */
const notLast = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥';

/** Word's lists take no more. */
const mostCharacters = 100;

/**
 * The characters that no line of a document begins or ends with. Beside the marks no line begins with a character that
 * is a unit in this document (39场次: neither 场 nor 次), so that no number is parted from its unit. Word heeds
 * neither U+2060 nor any other sign between Chinese characters; these lists are its own way, and nothing unseen
 * stands in the text that somebody looks for or copies.
 */
export function lineRules(document: ReportDocument): { notFirst: string; notLast: string } {
  const found = new Map<string, number>();
  for (const text of textsOf(document)) {
    for (const { text: number, whole } of unparted(text)) {
      if (!whole) continue;
      for (const unit of number.slice(1).match(/\p{Script=Han}/gu) ?? []) {
        found.set(unit, (found.get(unit) ?? 0) + 1);
      }
    }
  }
  const often = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const units = often.slice(0, mostCharacters - notFirst.length).map(([unit]) => unit);
  return { notFirst: notFirst + units.join(''), notLast };
}

function textsOf({ blocks, notes, draft = '', appendix }: ReportDocument): string[] {
  const all = [blocks, ...notes.map((note) => note.blocks), appendix?.blocks ?? []];
  return [draft, ...all.flatMap(textsOfBlocks)];
}

function textsOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.is) {
      case 'heading':
      case 'paragraph':
      case 'item':
        return textsOfRuns(block.runs);
      case 'quote':
        return textsOfBlocks(block.blocks);
      case 'preformatted':
        return block.lines;
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(textsOfRuns));
      case 'separator':
        return [];
    }
  });
}

function textsOfRuns(runs: readonly Run[]): string[] {
  return [runs.map((run) => (run.is === 'text' ? run.text : ' ')).join('')];
}
