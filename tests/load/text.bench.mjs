// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { medianOf } from './arithmetic.mjs';
import { dutchTexts } from './dutch-texts.mjs';

const TEXTS = 2_000;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 9);

/**
 * Texts of about 300 characters that one core normalises, masks, tags and looks through for kernen,
 * each step and all together.
 * @param {string} root
 */
export async function* bench(root) {
  const { texts, kernen } = dutchTexts(root, TEXTS);
  const load = (/** @type {string} */ name) =>
    createRequire(import.meta.url)(join(root, 'dist', 'libs', name, 'src', 'index.js'));
  const { maskText, normaliseInput } = load('privacy');
  const { findKernen, fingerprint, tagText } = load('tagging');
  const clean = texts.map((text) => normaliseInput(text));
  const masked = clean.map((text) => maskText(text).text);
  /** @type {[string, string[], (text: string) => unknown][]} */
  const steps = [
    ['normalise', texts, (text) => normaliseInput(text)],
    ['mask', clean, (text) => maskText(text)],
    ['tag', masked, (text) => tagText(text)],
    ['find kern', masked, (text) => findKernen(text, kernen)],
    ['fingerprint', masked, (text) => fingerprint(text)],
    [
      'normalise + mask + tag + find kern',
      texts,
      (text) => {
        const safe = maskText(normaliseInput(text)).text;
        tagText(safe);
        findKernen(safe, kernen);
      },
    ],
  ];
  const averageLength = Math.round(texts.join('').length / texts.length);
  for (const [what, inputs, work] of steps) {
    for (const text of inputs) work(text); // warms up
    /** @type {number[]} */
    const seen = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      for (const text of inputs) work(text);
      seen.push((inputs.length / (performance.now() - start)) * 1000);
    }
    yield { target: 'ours', perSecond: Math.round(medianOf(seen)), what, averageLength };
  }
}
