import { isSpeaking } from './name-cues';
import { carriesName, isFixedExpression } from './not-names';
import { isAcronym, readName, readSurname } from './name-shape';
import { isLikelySurname } from './surnames';
import { mayBePerson, mayOpenAsPerson } from './person-shape';
import type { Reading, Word } from './words';
import { WordFilter } from './word-filter';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before somebody who says something or is spoken to. */
const BEFORE_A_PERSON = set(`
volgens aldus zegt zei vertelt vertelde schrijft schreef vraagt vroeg meldt antwoordt roept riep moppert verzucht vult
beste lieve hoi hallo hee hey goedemorgen goedemiddag goedenavond bel belde terugbellen mail app appte bedankt ene
`);
/** Of these: also before what is no person, so only a bare gap counts ("beste Anske", not "beste. Anske"). */
const LABELS = set(`
terugbellen notulist naam contact melder afzender verslag aanwezig gesproken behandelaar indiener ondertekend
getekend insprekers spreker sprekers aangever bewoner bewoonster inspreker inspreekster telefoonnotitie betreft
voornaam achternaam ondertekening contactpersoon klager klaagster verslaglegger van cc bron
`);
/** Words before a person who is named in full. */
const BEFORE_FULL_NAME = set(`
van met door bij aan op over en ook dat of als namens zoon dochter voor tegen om zoals onder was is heet ex
`);
export const FRAME_FILTER = new WordFilter([...BEFORE_A_PERSON, ...LABELS, ...BEFORE_FULL_NAME]);

/** What somebody does in the words behind a name. */
const ACTS = set(`
belt belde mailt mailde appt appte zegt zei vertelt vertelde meldt meldde klaagt klaagde vraagt vroeg schrijft schreef
reageert reageerde vindt vond wil wilde woont woonde heeft had durft durfde weet wist kan kon moet moest wordt werd is
was ligt zit zat staat stond krijgt kreeg gaat ging komt kwam denkt dacht hoopt hoopte stopt stopte verhuist huilt
roept riep fietst loopt liep werkt werkte stuurt stuurde
`);
/** "met X gesproken", "X terugbellen", "X gevraagd": what follows somebody who is spoken to. */
const SPOKEN_TO = set(`
gesproken gebeld gemaild geappt gevraagd overlegd gepraat terugbellen even terug thuis maar gehoord gezien bedreigd
uitgescholden afgesproken
`);
const PERSONAL_OBJECT = set(
  'je u jullie hebben met aan bij heb hebt had kun kan wil laat ook vraag noemde noemden zagen zag sprak spraken ken',
);

/** "Zorginstelling Noorderbreedte", "Leeuwarder Courant". */
const FIRM =
  /(?:instelling|boerderij|bedrijf|centrum|hotel|camping|park|school|club|vereniging|stichting|winkel|zaak|restaurant|praktijk|groep|bank|huis|fabriek|kwekerij|corporatie)$/;
const PAPERS = set('courant krant dagblad nieuwsblad weekblad bode nieuws post');
const NAME_GAP = /^ {1,2}$/;
const LABEL_GAP = /^: {0,2}$/;
const AGE = /^,? ?\(?\d{1,2}(?:\)|,| jaar)/;

/** Names that no list knows, in a place where a person stands. The index behind it, or `at`. */
export function nameInFrame(reading: Reading, at: number): number {
  const { text, words } = reading;
  const word = words[at];
  if (!mayBePerson(word) && !startsWithParticle(words, at)) return at;
  const before = words[at - 1];
  if (before && word?.isJoined && (carriesName(before.lower) || FIRM.test(before.lower))) return at;
  if (words[at + 1]?.isJoined && PAPERS.has(words[at + 1]?.lower ?? '')) return at;
  if (isFixedExpression(word?.lower ?? '', words[at + 1]?.lower ?? '')) return at;
  const gap = before ? text.slice(before.end, word?.start).slice(0, 4) : '';
  const isSame = before !== undefined && NAME_GAP.test(gap);
  const full = fullName(reading, at);
  if (before !== undefined && FRAME_FILTER.mayHold(before.slot)) {
    const isFramed =
      (isSame && BEFORE_A_PERSON.has(before.lower)) ||
      (LABEL_GAP.test(gap) && (LABELS.has(before.lower) || BEFORE_A_PERSON.has(before.lower)));
    if (isFramed) return Math.max(full, lone(words, at));
    if (isSame && full > at && BEFORE_FULL_NAME.has(before.lower)) return full;
  }
  if (!mayBePerson(word)) return at;
  const opens = !isSame && !/^,? $/.test(gap);
  if (opens && !mayOpenAsPerson(word)) return at;
  if (full > at && (!opens || isSurnameAt(words, full - 1))) return full;
  const next = words[at + 1];
  if (next === undefined) return at;
  if (AGE.test(text.slice(word.end, word.end + 10)) && full > at) return full;
  if (!next.isJoined) return at;
  if (isSpeaking(next.lower) && !next.isCapital) return at + 1;
  const isObject = isSame && PERSONAL_OBJECT.has(before?.lower ?? '');
  return isObject && SPOKEN_TO.has(next.lower) ? at + 1 : at;
}

function lone(words: readonly Word[], at: number): number {
  return readName(words, at)?.next ?? (mayBePerson(words[at]) ? at + 1 : at);
}

export function startsWithParticle(words: readonly Word[], at: number): boolean {
  return /^(?:van|de|el|al|ter|ten|ben|d|den|der)$/.test(words[at]?.lower ?? '');
}

/** A word that may be a given name with what is surely a surname: "Oebelina van der Wal". */
function fullName({ text, words }: Reading, at: number): number {
  const first = words[at];
  const next = words[at + 1];
  if (!mayBePerson(first) || !next?.isJoined || first.text.length > 12) return at;
  // "Alphen aan den Rijn", "Bergen op Zoom" are towns.
  if (/^(?:aan|op|in|bij|uit)$/.test(next.lower)) return at;
  const surname = readSurname(words, at + 1, { isLed: true, allCaps: false });
  if (!surname) return at;
  const last = words[surname.next - 1];
  if (last === undefined || isAcronym(last)) return at;
  const isSure = surname.isTelling || isSurnameAt(words, surname.next - 1);
  const isAged = /^ ?\(\d{1,2}\)/.test(text.slice(last.end, last.end + 6));
  const acts =
    ACTS.has(words[surname.next]?.lower ?? '') && mayBePerson(last) && mayOpenAsPerson(first);
  return isSure || isAged || (acts && isSpeaking(words[surname.next]?.lower ?? ''))
    ? surname.next
    : at;
}

function isSurnameAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && mayBePerson(word) && isLikelySurname(word.lower);
}
