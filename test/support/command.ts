import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What Vitest sets in the environment; a command must not notice that it is under test. */
const ofTheTestRun = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/;

/** The environment of a command, as a user's shell would give it. */
export function commandEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofTheTestRun.test(name));
  return { ...Object.fromEntries(own), ...extra };
}

/** Starts one of the project's scripts on this Node, in the checkout. */
export function startScript(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, [script, ...args], { cwd: root, env: commandEnvironment(env) });
}

/** Runs one of the project's scripts to its end, with any exit code. */
export async function runScript(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  return finished(startScript(script, args, env));
}

/** Waits for a process and gives what it wrote; a signal counts as code 128 and more, as in a shell. */
export function finished(child: ChildProcess): Promise<CommandResult> {
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => (written[stream] += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 128, ...written });
    });
  });
}

/** Waits until a process has written what `pattern` finds, and gives the match. */
export function written(
  child: ChildProcess,
  pattern: RegExp,
  stream: 'stdout' | 'stderr' = 'stdout',
): Promise<RegExpExecArray> {
  let text = '';
  return new Promise((resolve, reject) => {
    child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const match = pattern.exec(text);
      if (match) resolve(match);
    });
    child.once('close', () => {
      reject(new Error(`The process ended before it wrote ${String(pattern)}. It wrote:\n${text}`));
    });
  });
}

let runs = 0;

/**
 * Runs a script in the test's own process, with its arguments and environment set and its output captured.
 * Takes a tenth of the time of `runScript`; one at a time.
 */
export async function runHere(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  const stdout = caught('stdout', 'log');
  const stderr = caught('stderr', 'error');
  const { argv, exitCode, env: before } = process;
  process.argv = [process.execPath, script, ...args];
  process.env = commandEnvironment(env);
  process.exitCode = undefined;
  try {
    // Another query is another module, so that the script runs again.
    await import(/* @vite-ignore */ `${join(root, script)}?run=${String((runs += 1))}`);
    return { code: codeOf(process), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    Object.assign(process, { argv, exitCode, env: before });
    stdout.release();
    stderr.release();
  }
}

/** The exit code that a process has been given; 0 where it has none. */
function codeOf({ exitCode }: Pick<NodeJS.Process, 'exitCode'>): number {
  return Number(exitCode ?? 0);
}

/** Catches what goes to a stream of this process, also through the console, until it is released. */
function caught(name: 'stdout' | 'stderr', method: 'log' | 'error') {
  const stream = process[name];
  const listening = new Set<unknown>(stream.listeners('error'));
  let written = '';
  const spies = [
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    }),
    vi.spyOn(console, method).mockImplementation((...words) => {
      written += `${format(...words)}\n`;
    }),
  ];
  return {
    text: () => written,
    release() {
      for (const spy of spies) spy.mockRestore();
      for (const listener of stream.listeners('error') as (() => void)[]) {
        if (!listening.has(listener)) stream.off('error', listener);
      }
    },
  };
}
