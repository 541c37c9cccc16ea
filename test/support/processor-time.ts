/** Milliseconds of the processor, however busy the machine is. */
export function processorTimeOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}
