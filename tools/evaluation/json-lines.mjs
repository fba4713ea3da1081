// @ts-check
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/**
 * Reads a set in JSON Lines; empty lines are passed over.
 * @template {z.ZodType} Schema
 * @param {string} file @param {Schema} schema of one line
 * @returns {Promise<z.output<Schema>[]>}
 * @throws Error that names the line that cannot be read
 */
export async function readJsonLines(file, schema) {
  const items = [];
  let number = 0;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = schema.safeParse(jsonOf(line));
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
