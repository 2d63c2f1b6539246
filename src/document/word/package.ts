import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { ownValue } from '../../domain/own.ts';
import { fontTable } from './fonts.ts';

/** What a file says that `docx` has no option for. */
export interface Unsaid {
  /** The day that the file is of. */
  readonly day: string;
  /** The characters that no line begins or ends with. */
  readonly lineRules: { readonly notFirst: string; readonly notLast: string };
  /** The numbers of its notes as they are written, in order. */
  readonly noteMarks: readonly string[];
}

/**
 * A file as `docx` has packed it, with what it could not say, and without what it takes from the moment: the same
 * content gives the same bytes.
 */
export function settled(packed: Uint8Array, { day, lineRules, noteMarks }: Unsaid): Uint8Array {
  const changes: Readonly<Record<string, (xml: string) => string>> = {
    'docProps/core.xml': (xml) =>
      xml.replaceAll(/>\d{4}-\d\d-\d\dT[\d:.]+Z</g, `>${day}T00:00:00Z<`),
    'word/document.xml': (xml) =>
      ownMarks(noteMarks).reduce((text, [id, mark]) => {
        const reference = `<w:footnoteReference w:id="${id}"/>`;
        const own = `<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t>`;
        return text.replace(reference, () => own);
      }, xml),
    'word/footnotes.xml': (xml) =>
      ownMarks(noteMarks).reduce((text, [id, mark]) => {
        const from = text.indexOf(`<w:footnote w:id="${id}"`);
        return (
          text.slice(0, from) + text.slice(from).replace('<w:footnoteRef/>', `<w:t>${mark}</w:t>`)
        );
      }, xml),
    'word/settings.xml': (xml) => withLineRules(xml, lineRules),
    'word/fontTable.xml': (xml) => xml.replace(/\/>\s*$/, `>${fontTable()}</w:fonts>`),
  };
  const parts = unzipSync(packed);
  const files: Zippable = {};
  // The zip keeps local time: a moment of the local calendar reads the same in every zone.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  for (const [name, part] of Object.entries(parts).sort(([a], [b]) => byReading(a, b))) {
    const change = ownValue(changes, name);
    files[name] = [change ? strToU8(change(strFromU8(part))) : part, { mtime }];
  }
  return zipSync(files, { level: 6 });
}

/** The list of all parts comes first: programs look there to tell what sort of file it is. */
function byReading(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** In the schema's order (ECMA-376 Part 1 §17.15.1.78) the lists stand before the settings of notes. */
function withLineRules(xml: string, { notFirst, notLast }: Unsaid['lineRules']): string {
  const rules =
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${escaped(notLast)}"/>` +
    `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${escaped(notFirst)}"/>`;
  return xml.replace(/<w:(?:footnotePr|endnotePr|compat)\b/, (found) => rules + found);
}

/** The notes whose number is not the one that Word would give them, with that of the file before. */
function ownMarks(marks: readonly string[]): (readonly [id: number, mark: string])[] {
  return marks.flatMap((mark, at) =>
    mark === String(at + 1) ? [] : [[at + 1, escaped(mark)] as const],
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
