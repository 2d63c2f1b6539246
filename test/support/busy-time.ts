/** For how many milliseconds a task keeps its thread busy: other work of the machine makes it no longer. */
export function busyTime(task: () => unknown): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
