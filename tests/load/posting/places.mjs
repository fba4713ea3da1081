// @ts-check

/**
 * The municipalities of a product, with the names of their kernen.
 * @param {import('./post-signals.mjs').Target} target
 * @returns {Promise<{ code: string, places: string[] }[]>}
 */
export async function placesOf({ url, cookie }) {
  const read = async (/** @type {string} */ path) => {
    const response = await fetch(`${url}${path}`, { headers: { cookie } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  /** @type {{ municipalities: { code: string, state: string }[] }} */
  const { municipalities } = await read('/v1/municipalities');
  const active = municipalities.filter(({ state }) => state === 'active');
  return Promise.all(
    active.map(async ({ code }) => {
      /** @type {{ kernen: { name: string }[] }} */
      const { kernen } = await read(`/v1/municipalities/${code}/kernen`);
      return { code, places: kernen.map(({ name }) => name) };
    }),
  );
}
