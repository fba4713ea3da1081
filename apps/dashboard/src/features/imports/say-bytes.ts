const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A size as people know it: `512 bytes`, `3,4 kB`, `12 MB`; `bytes` is a whole number. */
export function sayBytes(bytes: number): string {
  if (bytes < 1_000) return `${String(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < 1_000_000) return `${NUMBER.format(bytes / 1_000)} kB`;
  return `${NUMBER.format(bytes / 1_000_000)} MB`;
}
