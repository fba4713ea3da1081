// @ts-check
import { PLACE } from './state.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * A part of Beheer.
 * @param {string} part
 * @param {string} account
 * @param {(page: Page) => Promise<void>} ready
 * @returns {import('./state.mjs').State}
 */
const administration = (part, account, ready) => ({
  name: `beheer-${part}`,
  product: 'demo',
  account,
  act: async (page, url) => {
    await page.goto(`${url}/beheer/${part}?${PLACE}`);
    await ready(page);
  },
});

/**
 * What one role finds when it opens the product.
 * @param {string} account
 * @returns {import('./state.mjs').State}
 */
const beginOf = (account) => ({
  name: `rol-${account}`,
  product: 'demo',
  account,
  act: async (page, url) => {
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Aangemeld als / })
      .click();
  },
});

/** Pages about who may what. @type {import('./state.mjs').State[]} */
export const ACCESS_STATES = [
  {
    name: 'aanmelden',
    product: 'demo',
    account: null,
    act: async (page, url) => {
      await page.goto(url);
      await page.getByRole('link', { name: 'Aanmelden', exact: true }).waitFor();
    },
  },
  {
    name: 'aanmelden-bij-de-organisatie',
    product: 'empty',
    account: null,
    act: async (page, url) => {
      await page.goto(url);
      await page.getByRole('link', { name: 'Aanmelden', exact: true }).waitFor();
    },
  },
  {
    name: 'aanmelden-demo-account',
    product: 'demo',
    account: null,
    act: async (page, url) => {
      await page.goto(`${url}/v1/sign-in`);
      await page.getByRole('button').last().waitFor();
    },
  },
  {
    name: 'aanmelden-mislukt',
    product: 'demo',
    account: null,
    act: async (page, url) => {
      await page.goto(`${url}/aanmelden-mislukt?code=sign_in_without_role`);
      await page.getByRole('link', { name: 'Opnieuw proberen' }).waitFor();
    },
  },
  ...['medewerker', 'burgemeester', 'programma', 'beheerder', 'installatiebeheerder'].map(beginOf),
  ...['privacy', 'meerdere-rollen', 'andere-gemeente'].map(beginOf),
  {
    name: 'nu-burgemeester-reden',
    product: 'demo',
    account: 'burgemeester',
    act: async (page, url) => {
      await page.goto(`${url}/?${PLACE}`);
      await page.locator('.themes svg').last().waitFor();
      await page.getByRole('button', { name: 'Lees de notitie' }).first().click();
      await page.getByLabel('Waarom wilt u deze notitie lezen?').waitFor();
    },
  },
  {
    name: 'niet-uw-rol',
    product: 'demo',
    account: 'burgemeester',
    act: async (page, url) => {
      await page.goto(`${url}/vastleggen?${PLACE}`);
      await page.getByText('hoort niet bij uw rol').waitFor();
    },
  },
  {
    name: 'sessies',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/sessies?${PLACE}`);
      await page.getByText('(deze)').waitFor();
    },
  },
  administration('mensen', 'beheerder', async (page) => {
    await page.getByText('(u)').waitFor();
  }),
  administration('sleutels', 'beheerder', async (page) => {
    await page.getByRole('button', { name: 'Nieuwe sleutel' }).click();
  }),
  administration('wandschermen', 'beheerder', async (page) => {
    await page.getByRole('button', { name: 'Nieuw wandscherm' }).click();
  }),
  administration('toegangslogboek', 'privacy', async (page) => {
    await page.getByRole('button', { name: 'Controleer de keten' }).click();
    await page.getByText(/^De keten is heel: /).waitFor();
  }),
  administration('regels', 'privacy', async (page) => {
    await page.getByRole('row').nth(5).waitFor();
  }),
  {
    name: 'wand-niet-gekoppeld',
    product: 'demo',
    account: null,
    act: async (page, url) => {
      await page.goto(`${url}/wand`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'wand',
    product: 'demo',
    account: 'beheerder',
    act: async (page, url) => {
      const issued = await page.request.post(`${url}/v1/devices`, {
        data: { municipality: 'GM1911', name: 'Hal van het gemeentehuis' },
      });
      const { path } = await issued.json();
      // On another browser, so to say: linking would end the session of who made it.
      await page.context().clearCookies();
      await page.goto(`${url}${path}`);
      await page.locator('.themes svg').last().waitFor();
    },
  },
];
