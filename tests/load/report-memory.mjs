// @ts-check
// Loaded before a measured program: tells its parent how much memory it used at most, in MB.
const KILOBYTES_PER_MB = 1024;
process.channel?.unref();
process.on('exit', () => process.send?.(process.resourceUsage().maxRSS / KILOBYTES_PER_MB));
