// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Length of a text in characters, about: that of a report with some explanation. */
const ABOUT = 300;
/** Invented people, addresses and numbers; one text in three holds one. */
const PERSONAL = [
  'Mevrouw Overbosch (Lange Nieuwstraat 12b) belde hierover op 06-12345678.',
  'Antwoord graag aan p.overbosch@voorbeeld.nl. Groet, Pieter Overbosch',
  'De heer J. van der Overbosch noemde zijn nummer 123456782 en kenteken 12-ABC-3.',
  'Dossier 2025-008812, ontvangen op 12-05-2026 om 19.30 uur, € 4.000 en 380 kV.',
];
const KERNEN = [
  ['Anna Paulowna', 'Breezand', 'Den Oever', 'Hippolytushoef', 'Kolhorn', 'Kreileroord'],
  ['Middenmeer', 'Nieuwe Niedorp', 'Slootdorp', 'Wieringerwaard', 'Wieringerwerf', 'Winkel'],
];

/** @typedef {{ code: string, name: string, aliases: string[] }} BenchKern */

/**
 * Synthetic Dutch reports of about 300 characters, the same ones every time, and the kernen of the
 * municipality that they are about.
 * @param {string} root
 * @param {number} count
 * @returns {{ texts: string[], kernen: BenchKern[] }}
 */
export function dutchTexts(root, count) {
  const { demoHistory } = createRequire(import.meta.url)(
    join(root, 'dist', 'libs', 'demo', 'src', 'index.js'),
  );
  const kernen = KERNEN.flat().map((name, index) => ({
    code: `WP00${String(index).padStart(2, '0')}`,
    name,
    aliases: [],
  }));
  const history = demoHistory({
    seed: 7,
    endDay: '2026-06-30',
    total: count * 4,
    municipalities: [{ code: 'GM1911', name: 'Hollands Kroon', population: 48_000, kernen }],
  });
  /** @type {string[]} */
  const texts = [];
  let text = '';
  for (const signal of history) {
    text = text === '' ? signal.text : `${text} ${signal.text}`;
    if (text.length < ABOUT - 60) continue;
    const extra = texts.length % 3 === 0 ? PERSONAL[(texts.length / 3) % PERSONAL.length] : '';
    // By way of bytes, as a text that comes in: not as pieces that are still to be joined.
    texts.push(Buffer.from(extra === '' ? text : `${text} ${extra}`).toString());
    text = '';
    if (texts.length === count) return { texts, kernen };
  }
  throw new Error(`the history gives only ${texts.length} texts`);
}
