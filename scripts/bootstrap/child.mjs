/** Runs another process as if it were this one. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a process to its end; the signals that this one gets go to it, and it ends with the shell of npm.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} whileRunning is handed the child as
 *   soon as it is there
 * @returns {Promise<{ code: number, stopped: boolean }>} its exit code, that of a signal as in a shell, and
 *   whether this process was told to stop
 * @throws the error of `spawn` where it cannot be started
 */
export async function runChild(command, args, options, whileRunning = () => {}) {
  const child = spawn(command, args, options);
  let stopped = false;
  const tell = (signal) => {
    stopped = true;
    // A terminal's Ctrl-C reaches the child by itself: a second one would cut its clean-up short.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, tell);
  const watch = watchShell(() => tell('SIGTERM'));
  try {
    whileRunning(child);
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (ended, signal) =>
        resolve(ended ?? 128 + (constants.signals[signal] ?? 0)),
      );
    });
    return { code, stopped };
  } finally {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, tell);
  }
}

/** The shell that npm puts between itself and us dies of a signal without passing it on. */
function watchShell(died) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    died();
  }, 500);
  return watch.unref();
}
