import { faces, otherNames, type Face } from '../paper/faces.ts';

/**
 * The faces for a file's table of fonts: what a program goes by that has to take another. They are named and never
 * embedded: those of Founder are licensed to a computer, and what lacks one shows a face of its own.
 */
export function fontTable(): string {
  return Object.entries(faces)
    .map(
      ([face, name]) =>
        `<w:font w:name="${name}"><w:altName w:val="${otherNames[face as Face].join()}"/>` +
        '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>',
    )
    .join('');
}

/**
 * A face for all scripts of a run: the standard names one for the whole paper, its digits too. With the hint,
 * quotation marks and dashes, which other scripts have as well, are Chinese ones and a full character wide.
 */
export function fontOf(face: Face) {
  const name = faces[face];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}
