// @ts-check
// Loaded before a measured program: tells its parent how much memory it used at most, in MB, and how
// long it kept a processor busy, in milliseconds.
const KILOBYTES_PER_MB = 1024;
const MICROSECONDS_PER_MS = 1000;
process.channel?.unref();
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / MICROSECONDS_PER_MS;
  process.send?.({ rssMb: maxRSS / KILOBYTES_PER_MB, cpuMs });
});
