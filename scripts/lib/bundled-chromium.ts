import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { workFolder } from '../site/checkout.ts';

const packageFolder = fileURLToPath(new URL('../', import.meta.resolve('@sparticuz/chromium')));

/** The libraries that a bare host lacks, and the places where it may have fonts. */
const libraries = (folder: string) => join(folder, 'al2023', 'lib');
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The Chromium that comes inside the npm package `@sparticuz/chromium`, and the environment it needs.
 *
 * The package unpacks into the folder for temporary files, takes a half-written file there for a finished
 * one, and would meet other runs there. So it is called in a process of its own with a folder of its own,
 * which gets its final name when it is complete; a second run finds it there.
 */
export async function bundledChromium(): Promise<{
  executablePath: string;
  env: Record<string, string>;
}> {
  const folder = join(workFolder, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [libraries(folder), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(delimiter),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const unfinished = join(workFolder, `chromium-unpacking-${String(process.pid)}`);
  mkdirSync(unfinished, { recursive: true });
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', unpacking, join(packageFolder, 'bin')],
      { env: { ...process.env, TMPDIR: unfinished }, cwd: packageFolder },
    );
    writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontSettings(folder));
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run may have been quicker with the same files.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const unpacking = `
  import chromium, { inflate } from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate(process.argv[1] + '/al2023.tar.br');
`;

function packageVersion(): string {
  const described = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return described.version;
}
