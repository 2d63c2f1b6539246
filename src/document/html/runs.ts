import type { ElementContent } from 'hast';
import { textOfRuns, type Looks, type Run } from '../model/document.ts';
import { widthOf } from '../model/title-lines.ts';
import { headingFace, type Face } from '../paper/faces.ts';
import { element } from './element.ts';
import { wholeRuns } from './whole-runs.ts';

/**
 * Runs as what stands in a line. What may not be parted stays in one line, unless it is wider than `room` halves of a
 * character, as in a narrow column.
 */
export function htmlRuns(runs: readonly Run[], room = Infinity): ElementContent[] {
  return wholeRuns(runs).flatMap((stretch) => {
    const content = stretch.runs.map(htmlRun);
    const fits = stretch.whole && widthOf(textOfRuns(stretch.runs)) <= room;
    return fits ? [element('span', { classes: ['whole'] }, content)] : content;
  });
}

function htmlRun(run: Run): ElementContent {
  switch (run.is) {
    case 'break':
      return element('br', {}, []);
    case 'note':
      return element('sup', {}, [run.mark]);
    case 'text':
      return withLooks(run.text, run.looks);
  }
}

function withLooks(text: string, { strong, struck, ...looks }: Looks): ElementContent {
  const face = faceOf(looks);
  let content: ElementContent = { type: 'text', value: text };
  if (face !== undefined) content = element('span', { face }, [content]);
  if (struck) content = element('s', {}, [content]);
  if (strong) content = element('strong', {}, [content]);
  return content;
}

/** Emphasis is 楷体: Chinese type has no slanted form. */
function faceOf({ level, emphasis }: Looks): Face | undefined {
  if (level !== undefined) return headingFace(level);
  return emphasis ? 'second' : undefined;
}
