// @ts-check
import { PLACE } from './state.mjs';

/** @param {import('@playwright/test').Page} page */
const live = (page) => page.getByText(/^, bijgewerkt/).or(page.getByText('live', { exact: true }));

/** Pages of the work itself. @type {import('./state.mjs').State[]} */
export const WORK_STATES = [
  {
    name: 'nu',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/?${PLACE}`);
      await page.locator('.themes svg').last().waitFor();
      await live(page).first().waitFor();
    },
  },
  {
    name: 'nu-89-kernen',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/?gemeente=GM1900`);
      await page.locator('.themes svg').last().waitFor();
    },
  },
  {
    name: 'nu-een-kern',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/?${PLACE}&kern=WP2436`);
      await page.getByRole('region', { name: /^Gekozen/ }).waitFor();
      await page.locator('.themes svg').last().waitFor();
    },
  },
  {
    name: 'nu-als-tabel',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/?${PLACE}`);
      for (let index = 0; index < 3; index += 1) {
        await page.getByRole('button', { name: 'Als tabel' }).first().click();
      }
      await page.getByRole('region', { name: 'Vastgelegd per dag' }).waitFor();
    },
  },
  {
    name: 'nu-laden',
    product: 'demo',
    act: async (page, url) => {
      await page.route('**/v1/boards/**', () => {}); // no answer comes
      await page.goto(`${url}/?${PLACE}`);
      await page.getByText('De stand wordt opgehaald.').waitFor();
    },
  },
  {
    name: 'nu-niet-bereikbaar',
    product: 'demo',
    act: async (page, url) => {
      await page.route('**/v1/boards/**', (route) => route.abort());
      await page.goto(`${url}/?${PLACE}`);
      await page.getByText('De stand kon niet worden opgehaald.').waitFor();
    },
  },
  {
    name: 'nu-niet-live',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/?${PLACE}`);
      await page.locator('.themes svg').last().waitFor();
      await live(page).first().waitFor();
      await page.context().setOffline(true);
      await page.getByText('niet live').first().waitFor();
    },
  },
  {
    name: 'nu-leeg',
    product: 'empty',
    act: async (page, url) => {
      await page.goto(`${url}/`);
      await page.getByText('In Urk is nog niets vastgelegd.').waitFor();
    },
  },
  {
    name: 'vastleggen',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/vastleggen?${PLACE}`);
      await page.getByLabel('Wat hoorde of zag u?').waitFor();
    },
  },
  {
    name: 'vastleggen-met-voorstel',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/vastleggen?${PLACE}`);
      await page
        .getByLabel('Wat hoorde of zag u?')
        .fill('In Kolhorn rijden vrachtwagens te hard, zegt mevrouw De Boer, 06-12345678.');
      await page.getByRole('region', { name: 'Zo wordt het bewaard' }).waitFor();
    },
  },
  {
    name: 'vastleggen-zonder-verbinding',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/vastleggen?${PLACE}`);
      await page.getByLabel('Wat hoorde of zag u?').fill('Het hek bij de school is kapot.');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
      await page.getByText('Geen verbinding.').first().waitFor();
    },
  },
  {
    name: 'vergelijken',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/vergelijken`);
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'importeren',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/importeren?${PLACE}`);
      await page.getByText('Er is nog niets geïmporteerd.').waitFor();
    },
  },
  {
    name: 'begin',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/begin`);
      await page.getByRole('heading', { level: 2 }).last().waitFor();
    },
  },
  {
    name: 'bestaat-niet',
    product: 'demo',
    act: async (page, url) => {
      await page.goto(`${url}/bestaat-niet`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
];
