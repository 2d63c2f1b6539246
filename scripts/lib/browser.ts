import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { browserProblems } from '../../src/labels/browser.ts';
import { bundledChromium } from './bundled-chromium.ts';
import { NoBrowser } from './no-browser.ts';

/** Where a Chromium is looked for first: on the computer, or among the packages, where it is the same everywhere. */
export type BrowserOrder = 'system' | 'bundled';

/**
 * Starts Chromium: the one that `CHROMIUM_PATH` names, or else the first that starts of a shell without windows, of the
 * system or among the packages, and the system's whole browser, which takes four times as long to open a page.
 * `YOUJU_BROWSER=bundled` forces the one among the packages.
 *
 * @throws NoBrowser where there is none, or the last one that was tried did not start
 */
export async function launchBrowser(order: BrowserOrder = 'system'): Promise<Browser> {
  let reason: string | undefined;
  for (const find of candidates(order)) {
    const options = await find();
    if (options === undefined) continue;
    try {
      // Containers run as root, where Chromium has no sandbox; nothing but our own pages is opened.
      return await chromium.launch({ ...options, args: ['--no-sandbox'] });
    } catch (error) {
      reason = firstLine(error);
    }
  }
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !existsSync(named)) {
    throw new NoBrowser(browserProblems['browser.named-missing'](named));
  }
  throw new NoBrowser(
    reason === undefined
      ? browserProblems['browser.missing']
      : browserProblems['browser.not-started'](reason),
  );
}

/** Finds a browser, and what its start needs; `undefined` where it is not there. */
type Find = () => LaunchOptions | undefined | Promise<LaunchOptions | undefined>;

function candidates(order: BrowserOrder): readonly Find[] {
  if (process.env['YOUJU_BROWSER'] === 'bundled') return [bundled];
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return [() => at(named)];
  const shells = systemShells.map((path) => () => at(path));
  const browsers = [
    ...systemBrowsers.map((path) => () => at(path)),
    // Those of Windows and of macOS stand at many places, which Playwright knows.
    ...(process.platform === 'linux'
      ? []
      : channels.map((channel) => () => ({ channel, env: ownEnv() }))),
  ];
  return order === 'bundled'
    ? [bundled, ...shells, ...browsers]
    : [...shells, bundled, ...browsers];
}

// The binary before its wrapper script, whose child would outlive a killed run.
const systemShells = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium-headless-shell',
];
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const channels = ['msedge', 'chrome'];

function at(executablePath: string): LaunchOptions | undefined {
  return existsSync(executablePath) ? { executablePath, env: ownEnv() } : undefined;
}

async function bundled(): Promise<LaunchOptions | undefined> {
  // What the package with Chromium is made for.
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { executablePath, env } = await bundledChromium();
  return { executablePath, env: { ...ownEnv(), ...env } };
}

/** The environment of this process, in an encoding in which a file can have a Chinese name. */
function ownEnv(): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), LC_ALL: 'C.UTF-8' };
}

/** What a start says first, without the log of the browser below it. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}
