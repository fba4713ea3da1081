// @ts-check

/**
 * Compares what posters were told with what is stored.
 * @param {readonly { id: string, text: string }[]} acknowledged
 * @param {readonly { id: string, text: string }[]} stored
 * @returns {{ lost: number, doubled: number }} acknowledged but not stored; stored more often than once
 */
export function compareStored(acknowledged, stored) {
  const ids = new Set(stored.map(({ id }) => id));
  const lost = acknowledged.filter(({ id }) => !ids.has(id)).length;
  const texts = new Set(stored.map(({ text }) => text));
  const promised = new Set(acknowledged.map(({ id }) => id));
  // Everything that was begun was sent until it was acknowledged, so nothing else may be there.
  const unasked = stored.filter(({ id }) => !promised.has(id)).length;
  return { lost, doubled: Math.max(stored.length - texts.size, unasked) };
}

/**
 * @param {import('../installation/database.mjs').TestDatabase} database
 * @param {string} label every text begins with it
 * @returns {Promise<{ id: string, text: string }[]>}
 */
export async function storedUnder(database, label) {
  const rows = await database.ask('SELECT id, text FROM signal WHERE starts_with(text, $1)', [
    `${label} `,
  ]);
  return rows.map((row) => ({ id: String(row['id']), text: String(row['text']) }));
}
