import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * What lies in a folder that a build copies into the site as it is (pictures): whether an address is of one
 * of its files. Listed where the first link asks; names count to the letter, as they do on a server.
 */
export function publicFiles(dir = 'public'): (address: string) => boolean {
  let files: ReadonlySet<string> | undefined;
  return (address) => {
    files ??= new Set(filesIn(dir));
    const [path = ''] = address.split(/[?#]/);
    return files.has(decoded(path));
  };
}

function filesIn(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(
        ({ parentPath, name }) => `/${relative(dir, join(parentPath, name)).split(sep).join('/')}`,
      );
  } catch {
    // No folder, no files: whoever links to one is told.
    return [];
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
