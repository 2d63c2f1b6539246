import type { CommandWords } from './flags.ts';

/** The words of `npm run check:office`. */
export const officeWords = {
  name: 'check:office',
  does: '用 LibreOffice 打开 Word 文件，量一量版心、行数和每行字数。要装有 LibreOffice。',
  flags: {},
} as const satisfies CommandWords;

interface Measured {
  readonly lines: number;
  readonly characters: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** What the command says of a page. */
export const officeLabels = {
  /** Fills a page. */
  'office.character': '永',
  'office.missing': '没有装 LibreOffice（soffice），没有检查。',
  'office.measured': ({ lines, characters, top, left, right }: Measured) =>
    `满页${lines}行、每行${characters}字；首行上沿距上边${millimetres(top)}，左边距${millimetres(left)}，右边距${millimetres(right)}。`,
  'office.lines': '应当是22行。',
  'office.characters': '应当每行28字。',
  'office.top': '天头应当是37毫米。',
  'office.left': '订口应当是28毫米。',
  'office.right': '右边距应当是26毫米。',
} as const;

function millimetres(value: number): string {
  return `${Math.floor(value * 10) / 10}毫米`;
}
