import { FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Looks, Run } from '../model/document.ts';
import { headingFace, type Face } from '../paper/faces.ts';
import { fontOf } from './fonts.ts';

/** Runs with their face named in each: no style of the reader's computer changes what they look like. */
export function wordRuns(runs: readonly Run[], face: Face): ParagraphChild[] {
  return runs.map((run) => {
    switch (run.is) {
      case 'break':
        return new TextRun({ break: 1, font: fontOf(face) });
      case 'note':
        // Word has one reference to a note; others are its number.
        return run.again
          ? new TextRun({ text: run.mark, font: fontOf(face), superScript: true })
          : new FootnoteReferenceRun(run.at + 1);
      case 'text':
        return wordRun(run.text, faceOf(run.looks, face), run.looks);
    }
  });
}

/** A run of text in one face. */
export function wordRun(text: string, face: Face, { strong, struck }: Looks = {}): TextRun {
  const options: IRunOptions = {
    text,
    font: fontOf(face),
    ...(strong && { bold: true }),
    ...(struck && { strike: true }),
  };
  return new TextRun(options);
}

/** Emphasis is 楷体: Chinese type has no slanted form. */
function faceOf({ level, emphasis }: Looks, face: Face): Face {
  if (level !== undefined) return headingFace(level);
  return emphasis ? 'second' : face;
}
