import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of the folder that a build copies into the site unchanged (pictures): whether an address names one
 * of them. Listed with the first link; names are case-sensitive, as on a server.
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
    // Without the folder there are no files, and links to them are reported.
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
