// @ts-check

/** The municipality of most pictures, as it stands in an address. */
export const PLACE = 'gemeente=GM1911';

/**
 * `product`: which one; `account`: who is signed in there, by the end of the subject; left out:
 * everything that can be seen, `null`: nobody; `act`: what brings the page in this state; it ends when
 * it is there.
 * @typedef {object} State
 * @property {string} name
 * @property {'demo' | 'empty'} product
 * @property {string | null} [account]
 * @property {(page: import('@playwright/test').Page, url: string) => Promise<void>} act
 */
