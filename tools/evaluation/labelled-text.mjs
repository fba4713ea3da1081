// @ts-check
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

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
export async function readLabelledTexts(file) {
  const items = [];
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = Line.safeParse(jsonOf(line));
    if (!parsed.success)
      throw new Error(`${file}, regel ${number}: ${z.prettifyError(parsed.error)}`);
    items.push(parsed.data);
  }
  return items;
}

/** @param {string} line @returns {unknown} `undefined`: no JSON, which the schema refuses */
function jsonOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
