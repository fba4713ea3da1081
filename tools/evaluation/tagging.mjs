// @ts-check
import { readLabelledTexts } from './labelled-text.mjs';

/**
 * Quality of the suggestions on a set; with `learn`, after a model learned from that file. What stands in
 * both is not learned from: nobody should be examined on the answers.
 * @param {typeof import('@poolshoogte/tagging')} tagging
 * @param {string} data
 * @param {string | undefined} learn
 */
export async function evaluateTagging(tagging, data, learn) {
  const items = await readLabelledTexts(data);
  if (learn === undefined)
    return { tagger: tagging.tagText, items, figures: tagging.scoreTagging(items) };
  const examined = new Set(items.map(({ text }) => tagging.fingerprint(text)));
  const lessons = await readLabelledTexts(learn);
  const unseen = lessons.filter(({ text }) => !examined.has(tagging.fingerprint(text)));
  const start = performance.now();
  const model = tagging.fit(unseen);
  const fitSeconds = Math.round(performance.now() - start) / 1000;
  const tagger = (/** @type {string} */ text) => tagging.tagText(text, { model });
  const learned = {
    lessons: unseen.length,
    alsoInData: lessons.length - unseen.length,
    fitSeconds,
    modelBytes: tagging.writeModel(model).length,
    learnMilliseconds: learnMilliseconds(tagging, model, unseen),
  };
  return { tagger, items, figures: { ...tagging.scoreTagging(items, tagger), ...learned } };
}

/**
 * Milliseconds for one correction: the median of some.
 * @param {typeof import('@poolshoogte/tagging')} tagging
 * @param {import('@poolshoogte/tagging').ThemeModel} model
 * @param {readonly import('@poolshoogte/tagging').Lesson[]} lessons
 */
function learnMilliseconds(tagging, model, lessons) {
  const times = lessons.slice(0, 200).map((lesson) => {
    const start = performance.now();
    tagging.learn(model, lesson);
    return performance.now() - start;
  });
  const middle = times.sort((one, other) => one - other)[times.length >> 1];
  return middle === undefined ? null : Math.round(middle * 1000) / 1000;
}
