// @ts-check
import { z } from 'zod';
import { readJsonLines } from './json-lines.mjs';

const Span = z.object({ start: z.int().min(0), end: z.int().min(0), tag: z.string() });

/** One line of a set: themes as a list or as one (`geen`: none), personal data as `spans` or `pii`. */
const Line = z
  .object({
    text: z.string(),
    themes: z.array(z.string()).optional(),
    theme: z.string().optional(),
    spans: z.array(Span).optional(),
    pii: z.array(Span).optional(),
  })
  .transform(({ text, themes, theme, spans, pii }) => ({
    text,
    themes: (themes ?? (theme === undefined ? [] : [theme])).filter((each) => each !== 'geen'),
    spans: spans ?? pii ?? [],
  }));

/** @typedef {z.output<typeof Line>} LabelledText offsets in UTF-16 units */

/**
 * Reads a set in JSON Lines; empty lines are passed over.
 * @param {string} file
 * @returns {Promise<LabelledText[]>}
 * @throws Error that names the line that cannot be read
 */
export const readLabelledTexts = (file) => readJsonLines(file, Line);
