import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** The names of pages. */
export const ofPages = /\.html$/;

/** The number and size of the files below a folder: all, or those whose names match. */
export function sizeBelow(folder: string, fitting = /(?:)/): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && fitting.test(entry.name),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, bytes };
}
