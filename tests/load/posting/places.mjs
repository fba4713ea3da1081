// @ts-check
import { z } from 'zod';

const Municipalities = z.object({
  municipalities: z.array(z.object({ code: z.string(), state: z.string() })),
});
const Kernen = z.object({ kernen: z.array(z.object({ name: z.string() })) });

/**
 * The municipalities of a product, with the names of their kernen.
 * @param {import('./post-signals.mjs').Target} target
 * @returns {Promise<{ code: string, places: string[] }[]>}
 */
export async function placesOf({ url, cookie }) {
  const read = async (/** @type {string} */ path) => {
    const response = await fetch(`${url}${path}`, { headers: { cookie } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return /** @type {unknown} */ (await response.json());
  };
  const { municipalities } = Municipalities.parse(await read('/v1/municipalities'));
  const active = municipalities.filter(({ state }) => state === 'active');
  return Promise.all(
    active.map(async ({ code }) => {
      const { kernen } = Kernen.parse(await read(`/v1/municipalities/${code}/kernen`));
      return { code, places: kernen.map(({ name }) => name) };
    }),
  );
}
