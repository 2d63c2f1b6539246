import type { Element } from 'hast';
import { faces, type Face } from '../paper/faces.ts';
import { ui } from '../../labels/ui.ts';
import { faceClass } from './element.ts';

/** The characters that each face prints, each once; a blank always, by which a browser takes a face's measures. */
export type TextOfFaces = ReadonlyMap<Face, ReadonlySet<string>>;

/** The characters of a page by the faces in which they stand, those of its numbers among them. */
export function textOfFaces(body: Element): TextOfFaces {
  const found = new Map(names.map((face) => [face, new Set(' ')]));
  const add = (face: Face, text: string) => {
    for (const character of text) if (character !== '\n') found.get(face)?.add(character);
  };
  const walk = (element: Element, around: Face) => {
    const face = faceOf(element) ?? around;
    for (const child of element.children) {
      if (child.type === 'element') walk(child, face);
      else if (child.type === 'text') add(face, child.value);
    }
  };
  walk(body, 'body');
  add(
    'pageNumber',
    ui['document.pageNumber.before'] + '0123456789' + ui['document.pageNumber.after'],
  );
  return found;
}

/** The names of faces are those of the table's own keys. */
const names = Object.keys(faces) as Face[];

function faceOf({ properties }: Element): Face | undefined {
  const { className } = properties;
  if (!Array.isArray(className)) return undefined;
  return names.find((face) => className.includes(faceClass(face)));
}
