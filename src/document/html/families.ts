import { faces, otherNames, type Face } from '../paper/faces.ts';

/** Free type that comes with the project: where its package lists its files, and whether its weight varies. */
export const freeFamilies = {
  serif: { sheet: '@fontsource-variable/noto-serif-sc/wght.css', varies: true },
  sans: { sheet: '@fontsource-variable/noto-sans-sc/wght.css', varies: true },
  kai: { sheet: 'lxgw-wenkai-screen-webfont/lxgwwenkaigbscreen.css', varies: false },
} as const;

export type FreeFamily = keyof typeof freeFamilies;

/** What prints a face: families, of which the later have what the first lacks, and how bold, from 200 to 900. */
interface FreeType {
  readonly families: readonly FreeFamily[];
  readonly weight: number;
}

/** No free 仿宋 is finished: 宋体 stands for it, and its bold for 小标宋. */
const freeTypes: Readonly<Record<Face, FreeType>> = {
  title: { families: ['serif', 'kai', 'sans'], weight: 700 },
  body: { families: ['serif', 'kai', 'sans'], weight: 400 },
  first: { families: ['sans', 'kai', 'serif'], weight: 500 },
  second: { families: ['kai', 'serif', 'sans'], weight: 400 },
  pageNumber: { families: ['serif'], weight: 400 },
};

export function freeTypeOf(face: Face): FreeType {
  return freeTypes[face];
}

/** What a page calls the free type of a face. */
export function freeFaceName(face: Face): string {
  return `youju-${face}`;
}

/** Which type a page is printed in: always the same, or the office's where the computer has it. */
export type TypeChoice = 'free' | 'system';

/** The families of a face as a style sheet lists them. */
export function familiesOf(face: Face, choice: TypeChoice): string {
  const own = choice === 'system' ? [faces[face], ...otherNames[face]] : [];
  return [...own, freeFaceName(face)].map((name) => `"${name}"`).join(', ');
}
