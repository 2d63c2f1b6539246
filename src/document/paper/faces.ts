import type { HeadingLevel } from '../model/document.ts';

/** The faces of an official paper by their names in Windows and WPS. */
export const faces = {
  title: '方正小标宋简体',
  body: '仿宋',
  first: '黑体',
  second: '楷体',
  pageNumber: '宋体',
} as const;

export type Face = keyof typeof faces;

/** Other names of a face, and those of faces that a computer without it may take, nearest first. */
export const otherNames: Readonly<Record<Face, readonly string[]>> = {
  title: ['FZXiaoBiaoSong-B05S', 'STZhongsong'],
  body: ['FangSong', 'STFangsong', 'FangSong_GB2312'],
  first: ['SimHei', 'STHeiti'],
  second: ['KaiTi', 'STKaiti', 'KaiTi_GB2312'],
  pageNumber: ['SimSun', 'STSong'],
};

/** The face of each level of headings (GB/T 9704-2012 §7.3.3); the standard asks for no bold. */
export const headingFaces = ['first', 'second', 'body', 'body'] as const satisfies readonly Face[];

export function headingFace(level: HeadingLevel): Face {
  return headingFaces[level - 1] ?? 'body';
}
