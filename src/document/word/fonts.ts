/**
 * The faces of an official paper by their names in Windows and WPS. They are named and never embedded: those of
 * Founder are licensed to a computer, and what lacks one shows a face of its own.
 */
export const faces = {
  title: '方正小标宋简体',
  body: '仿宋',
  first: '黑体',
  second: '楷体',
  pageNumber: '宋体',
} as const;

export type Face = keyof typeof faces;

/** Other names of a face, and those of faces that a computer without it may take, nearest first. */
const otherNames: Readonly<Record<Face, string>> = {
  title: 'FZXiaoBiaoSong-B05S,STZhongsong',
  body: 'FangSong,STFangsong,FangSong_GB2312',
  first: 'SimHei,STHeiti',
  second: 'KaiTi,STKaiti,KaiTi_GB2312',
  pageNumber: 'SimSun,STSong',
};

/** The faces for a file's table of fonts: what a program goes by that has to take another. */
export function fontTable(): string {
  return Object.entries(faces)
    .map(
      ([face, name]) =>
        `<w:font w:name="${name}"><w:altName w:val="${otherNames[face as Face]}"/>` +
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
