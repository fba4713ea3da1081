import {
  MunicipalityCode,
  Day,
  DriverId,
  KernCode,
  PhaseId,
  SourceKindId,
  ThemeId,
} from '@poolshoogte/contracts';
import { normaliseInput } from '@poolshoogte/privacy';
import { z } from 'zod';
import type { Draft } from './draft';
import { maskWished, NO_WISHES } from './wishes';

const KEY = 'poolshoogte.vastleggen.begonnen';
/** Who signs in later than this begins anew, in milliseconds. */
export const KEPT_MS = 60 * 60_000;

/** Of this tab only, and gone with it. */
export type TabShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whose draft it is, and where it was begun. */
interface Owner {
  pseudonym: string;
  municipality: string;
}

const StoredDraft = z.object({
  key: z.uuid().nullable(),
  text: z.string(),
  kern: z.discriminatedUnion('by', [
    z.object({ by: z.literal('text') }),
    z.object({ by: z.literal('hand'), code: KernCode.nullable() }),
    z.object({ by: z.literal('previous'), code: KernCode }),
  ]),
  sourceKind: SourceKindId,
  day: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('today') }),
    z.object({ kind: z.literal('yesterday') }),
    z.object({ kind: z.literal('other'), day: z.union([Day, z.literal('')]) }),
  ]),
  themes: z.array(ThemeId).nullable(),
  drivers: z.array(DriverId).nullable(),
  phase: PhaseId.nullable(),
});

const Kept = z.object({
  pseudonym: z.string(),
  municipality: MunicipalityCode,
  at: z.number(),
  draft: StoredDraft,
});

/**
 * Keeps a draft over a sign-in, which leaves the page: masked, for the person who wrote it, for an
 * hour. The text as it was typed never reaches a storage.
 */
export function keepDraft(shelf: TabShelf, owner: Owner, draft: Draft, now: number): void {
  if (draft.text.trim() === '') return;
  const { more, restored: _restored, ...rest } = draft;
  // A name that was put back is masked too: words that look like a name do not reach a storage.
  const { text } = maskWished(normaliseInput(draft.text), { ...NO_WISHES, more });
  const masked = { ...rest, text };
  try {
    shelf.setItem(KEY, JSON.stringify({ ...owner, at: now, draft: masked }));
  } catch {
    // A browser may refuse storage: then the text is lost, as it would be without this.
  }
}

/** The draft that was kept for this person and municipality, if any. */
export function keptDraft(shelf: TabShelf, owner: Owner, now: number): Draft | null {
  const kept = Kept.safeParse(read(shelf));
  if (!kept.success) return null;
  const { pseudonym, municipality, at, draft } = kept.data;
  const isOwn = pseudonym === owner.pseudonym && municipality === owner.municipality;
  return isOwn && now - at < KEPT_MS ? { ...draft, ...NO_WISHES } : null;
}

export function forgetDraft(shelf: TabShelf): void {
  try {
    shelf.removeItem(KEY);
  } catch {
    return;
  }
}

/** Storage of the tab; a browser that refuses it throws at the first touch. */
export function tabShelf(): TabShelf {
  try {
    return window.sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
}

function read(shelf: TabShelf): unknown {
  try {
    return JSON.parse(shelf.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}
