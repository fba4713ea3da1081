import { SOURCE_KIND_IDS, type SourceKindId } from '@poolshoogte/vocabulary';

const SOURCE_KIND = 'poolshoogte.vastleggen.bron';
const recentKey = (municipality: string) => `poolshoogte.vastleggen.kernen.${municipality}`;

/** How many recent kernen are offered as chips. */
export const RECENT_KERNEN_MAX = 4;

/** Only codes and kinds are remembered on the device, never a text. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const NO_SHELF: Shelf = { getItem: () => null, setItem: () => undefined };

/** The storage of this device; a browser that refuses it throws at the first touch. */
export function deviceShelf(): Shelf {
  try {
    return window.localStorage;
  } catch {
    return NO_SHELF;
  }
}

export function lastSourceKind(shelf: Shelf): SourceKindId {
  const stored = read(shelf, SOURCE_KIND);
  return SOURCE_KIND_IDS.find((id) => id === stored) ?? 'bijeenkomst';
}

export function rememberSourceKind(shelf: Shelf, sourceKind: SourceKindId): void {
  write(shelf, SOURCE_KIND, sourceKind);
}

/** Codes of the kernen of the last signals, newest first. */
export function recentKernen(shelf: Shelf, municipality: string): string[] {
  const stored = read(shelf, recentKey(municipality)) ?? '';
  return stored.split(' ').filter((code) => /^WP\d{4}$/.test(code));
}

export function rememberKern(shelf: Shelf, municipality: string, code: string): void {
  const others = recentKernen(shelf, municipality).filter((other) => other !== code);
  write(shelf, recentKey(municipality), [code, ...others].slice(0, RECENT_KERNEN_MAX).join(' '));
}

/** A browser may refuse storage (private window, full): remembering is a comfort, not a duty. */
function read(shelf: Shelf, key: string): string | null {
  try {
    return shelf.getItem(key);
  } catch {
    return null;
  }
}

function write(shelf: Shelf, key: string, value: string): void {
  try {
    shelf.setItem(key, value);
  } catch {
    return;
  }
}
