import {
  test as base,
  expect,
  type APIRequestContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { Api } from '../product/api';
import { addressOf, type Installation, originsBeside } from '../product/addresses';
import { type Account, sessionOf } from '../product/sessions';
import { chromiumPath, NO_CHROMIUM } from './chromium.mjs';
import { Watch } from './watch';

interface Options {
  /** Which product the pages of a test open. */
  installation: Installation;
  /** Who is signed in when a test begins; `null`: nobody. */
  account: Account | null;
}

interface WindowOptions extends BrowserContextOptions {
  /** Who is signed in there; left out: the account of the test. */
  account?: Account | null;
}

interface Fixtures {
  skipWithoutChromium: void;
  /** Fails the test when the browser met trouble that was not expected. */
  watch: Watch;
  /** The product past its screens, as the account of the test. */
  api: Api;
  /** The same as somebody else. */
  apiAs: (account: Account) => Promise<Api>;
  /** A page in a browser session of its own, on another screen so to say. */
  openWindow: (options?: WindowOptions) => Promise<Page>;
}

const NOBODY = { cookies: [], origins: [] };

/** Playwright's `test` on our own product, with an eye on everything that should not happen. */
export const test = base.extend<Options & Fixtures>({
  installation: ['demo', { option: true }],
  account: ['rondleiding', { option: true }],
  skipWithoutChromium: [
    async ({}, use, info) => {
      info.skip(chromiumPath === undefined, NO_CHROMIUM);
      await use();
    },
    { auto: true },
  ],
  baseURL: async ({ installation }, use) => {
    await use(chromiumPath === undefined ? 'http://127.0.0.1' : addressOf(installation));
  },
  storageState: async ({ account, installation }, use) => {
    const isSignedIn = account !== null && installation === 'demo' && chromiumPath !== undefined;
    await use(isSignedIn ? sessionOf(account) : NOBODY);
  },
  watch: [
    async ({ baseURL, installation }, use) => {
      const ours = baseURL === undefined ? [] : [baseURL];
      const watch = new Watch([...ours, ...originsBeside(installation)]);
      await use(watch);
      expect(watch.troubles(), 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    watch.follow(context);
    await use(context);
  },
  api: async ({ request }, use) => {
    await use(new Api(request));
  },
  apiAs: async ({ playwright, baseURL }, use) => {
    const opened: APIRequestContext[] = [];
    await use(async (account) => {
      const storageState = sessionOf(account);
      const request = await playwright.request.newContext({
        storageState,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      opened.push(request);
      return new Api(request);
    });
    for (const request of opened) await request.dispose();
  },
  openWindow: async ({ browser, baseURL, watch, contextOptions, storageState }, use) => {
    const opened: Page[] = [];
    await use(async ({ account, ...options } = {}) => {
      const sameAccount = storageState === undefined ? {} : { storageState };
      const other = { storageState: account ? sessionOf(account) : NOBODY };
      const context = await browser.newContext({
        ...contextOptions,
        ...(account === undefined ? sameAccount : other),
        viewport: { width: 1280, height: 800 },
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        ...(baseURL === undefined ? {} : { baseURL }),
        ...options,
      });
      watch.follow(context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };
