const OPEN = 0x5b;
const AT = 0x40;
/** Bounded, so that a text of nothing but opening brackets stays linear. */
const PLACEHOLDER = /\[\p{L}[\p{L} _-]{0,40}\d{0,6}\]/uy;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S+/iy;
const HANDLE = /@[\w.]+/y;

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/**
 * End of a stretch that is never read as words: a placeholder of masking (`[naam 1]`), a web address
 * or a handle. Returns `from` when nothing opaque starts there.
 */
export function opaqueEnd(text: string, from: number, code: number): number {
  if (code === OPEN) return matchEnd(PLACEHOLDER, text, from);
  if (code === AT) return matchEnd(HANDLE, text, from);
  // h, H, w, W: the only letters a web address starts with.
  if ((code | 0x20) === 0x68 || (code | 0x20) === 0x77) {
    const next = text.charCodeAt(from + 1) | 0x20;
    if (next === 0x74 || next === 0x77) return matchEnd(WEB_ADDRESS, text, from);
  }
  return from;
}
