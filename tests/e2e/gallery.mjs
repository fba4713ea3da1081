// @ts-check
// Screenshots of every page and state, from the demo product:
//   node tests/e2e/gallery.mjs [folder [name …]]      without a folder: .poolshoogte/gallery
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumPath, launchOptions, NO_CHROMIUM } from './browser/chromium.mjs';
import { ACCESS_STATES } from './gallery/access-states.mjs';
import { WORK_STATES } from './gallery/work-states.mjs';
import { startProduct } from './product/product.mjs';
import { signIn, TOUR } from './product/sign-in.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(process.argv[2] ?? resolve(root, '.poolshoogte/gallery'));

const WIDTHS = [360, 768, 1280, 1920];
/** Heights of screens of these widths. */
const HEIGHTS = new Map([
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
]);

const asked = process.argv.slice(3);
/** All, or the ones that were asked for by name. */
const STATES = [...WORK_STATES, ...ACCESS_STATES].filter(
  ({ name }) => asked.length === 0 || asked.includes(name),
);

/**
 * A window as high as the page: what sticks to its edge then stands in its own place.
 * @param {import('@playwright/test').Page} page @param {number} width
 */
async function showWhole(page, width) {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.max(height, HEIGHTS.get(width) ?? 0) });
}

/** One session per account and product, however many pictures. */
class Sessions {
  /** @type {Map<string, Promise<import('./product/sign-in.mjs').SignedIn>>} */
  #open = new Map();

  /** @param {string} url @param {string} account */
  async cookieOf(url, account) {
    const key = `${url} ${account}`;
    const session = this.#open.get(key) ?? signIn(url, account);
    this.#open.set(key, session);
    const { name, value } = await session;
    return { url, name, value };
  }
}

/** @param {import('@playwright/test').Browser} browser @param {Record<string, string>} urls */
async function takeAll(browser, urls) {
  const sessions = new Sessions();
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const width of WIDTHS) {
      for (const { name, product, account, act } of STATES) {
        const url = urls[product] ?? '';
        const context = await browser.newContext({
          viewport: { width, height: HEIGHTS.get(width) ?? 800 },
          colorScheme,
          locale: 'nl-NL',
          timezoneId: 'Europe/Amsterdam',
          reducedMotion: 'reduce',
        });
        if (account !== null) {
          const subject = account === undefined ? TOUR : `demo-${account}`;
          await context.addCookies([await sessions.cookieOf(url, subject)]);
        }
        const page = await context.newPage();
        await act(page, url);
        const path = resolve(folder, `${name}-${String(width)}-${colorScheme}.png`);
        await showWhole(page, width);
        await page.screenshot({ path, fullPage: true });
        await context.close();
      }
    }
  }
}

/** Urk, with the one person there is as its administrator and staff. @param {string} url */
async function takeIntoUse(url) {
  const { header: cookie } = await signIn(url);
  const ask = async (
    /** @type {string} */ path,
    /** @type {string} */ method,
    /** @type {object} */ body,
  ) => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
  };
  await ask('/v1/municipalities', 'POST', { code: 'GM0184' });
  const people = await fetch(`${url}/v1/people?municipality=GM0184`, { headers: { cookie } });
  const [self] = (await people.json()).people;
  await ask(`/v1/people/${self.id}/roles?municipality=GM0184`, 'PUT', {
    roles: ['administrator', 'staff'],
  });
}

async function main() {
  if (chromiumPath === undefined) return console.error(NO_CHROMIUM);
  mkdirSync(folder, { recursive: true });
  const demo = await startProduct({ root, isDemo: true });
  const empty = await startProduct({ root, isDemo: false });
  const browser = await chromium.launch(launchOptions);
  try {
    await takeIntoUse(empty.url);
    await takeAll(browser, { demo: demo.url, empty: empty.url });
    console.log(`${String(STATES.length * WIDTHS.length * 2)} screenshots in ${folder}`);
  } finally {
    await browser.close();
    await demo.remove();
    await empty.remove();
  }
}

await main();
