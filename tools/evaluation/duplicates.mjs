// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readJsonLines } from './json-lines.mjs';

const Pair = z.object({ a: z.string(), b: z.string(), same: z.boolean() });
const Signal = z.object({ id: z.string(), text: z.string() });

/** The texts that a file of pairs may name by id lie beside it. */
const SIGNALS = 'signals_synthetic.jsonl';

/**
 * How right it is to merge unasked, and to propose (what is merged unasked counts as proposed). Pairs
 * are texts, or ids of texts in `signals_synthetic.jsonl` beside the file. Texts are masked first.
 * @param {import('../../libs/tagging/src/index')} tagging
 * @param {import('../../libs/privacy/src/index')} privacy
 * @param {string} file
 */
export async function evaluateDuplicates({ judgeEcho }, { maskText, normaliseInput }, file) {
  const pairs = await readJsonLines(file, Pair);
  const beside = join(dirname(file), SIGNALS);
  const signals = existsSync(beside) ? await readJsonLines(beside, Signal) : [];
  const texts = new Map(signals.map(({ id, text }) => [id, text]));
  const side = (/** @type {string} */ either) => ({
    text: maskText(normaliseInput(texts.get(either) ?? either)).text,
  });
  const judged = pairs.map(({ a, b, same }) => {
    const { verdict } = judgeEcho(side(a), side(b));
    return { same, isMerged: verdict === 'same', isProposed: verdict !== 'different' };
  });
  const auto = quality(judged.map(({ same, isMerged }) => [same, isMerged]));
  const suggest = quality(judged.map(({ same, isProposed }) => [same, isProposed]));
  return {
    pairs: pairs.length,
    autoPrecision: auto.precision,
    autoRecall: auto.recall,
    suggestPrecision: suggest.precision,
    suggestRecall: suggest.recall,
  };
}

/** @param {(readonly [isTrue: boolean, isSaid: boolean])[]} answers; nothing said is nothing wrong */
function quality(answers) {
  const isTrue = answers.filter(([truth]) => truth).length;
  const isSaid = answers.filter(([, said]) => said).length;
  const isRight = answers.filter(([truth, said]) => truth && said).length;
  return {
    precision: isSaid === 0 ? 1 : isRight / isSaid,
    recall: isTrue === 0 ? 1 : isRight / isTrue,
  };
}
