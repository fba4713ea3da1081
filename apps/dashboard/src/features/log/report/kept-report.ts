import { MunicipalityCode } from '@poolshoogte/contracts';
import { maskText, normaliseInput } from '@poolshoogte/privacy';
import { z } from 'zod';
import type { TabShelf } from '../kept-draft';
import { Report } from './report';

const KEY = 'poolshoogte.verslag.begonnen';
/** Who comes back later than this begins anew, in milliseconds. */
export const KEPT_MS = 8 * 60 * 60_000;

interface Owner {
  pseudonym: string;
  municipality: string;
}

const Kept = z.object({
  pseudonym: z.string(),
  municipality: MunicipalityCode,
  at: z.number(),
  report: Report,
});

/**
 * Keeps a report that is being worked through over a reload or a sign-in, in this tab: masked, also what
 * was edited since.
 */
export function keepReport(shelf: TabShelf, owner: Owner, report: Report, now: number): void {
  const rows = report.rows.map((row) => ({
    ...row,
    text: maskText(normaliseInput(row.text)).text,
  }));
  try {
    shelf.setItem(KEY, JSON.stringify({ ...owner, at: now, report: { ...report, rows } }));
  } catch {
    // A browser may refuse storage, or have too little of it: then a reload begins anew.
  }
}

export function keptReport(shelf: TabShelf, owner: Owner, now: number): Report | null {
  const kept = Kept.safeParse(read(shelf));
  if (!kept.success) return null;
  const { pseudonym, municipality, at, report } = kept.data;
  const isOwn = pseudonym === owner.pseudonym && municipality === owner.municipality;
  return isOwn && now - at < KEPT_MS ? report : null;
}

export function forgetReport(shelf: TabShelf): void {
  try {
    shelf.removeItem(KEY);
  } catch {
    return;
  }
}

function read(shelf: TabShelf): unknown {
  try {
    return JSON.parse(shelf.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}
