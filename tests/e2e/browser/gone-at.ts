import { expect, type Page } from '@playwright/test';

/** All pages count from the same clock of the same computer: `timeOrigin` plus time since then. */
export const NOW = 'performance.timeOrigin + performance.now()';

/** Notes the time of the first frame in which nothing on the page matches `selector`. */
export async function watchGoing(page: Page, selector: string): Promise<void> {
  await page.evaluate(`
    window.goneAt = null;
    new MutationObserver(() => {
      if (window.goneAt !== null || document.querySelector(${JSON.stringify(selector)})) return;
      window.goneAt = 0;
      requestAnimationFrame(() => { window.goneAt = ${NOW}; });
    }).observe(document.documentElement, { childList: true, subtree: true });
  `);
}

/** The time that `watchGoing` noted. */
export async function goneAt(page: Page): Promise<number> {
  const noted = () => page.evaluate<number | null>('window.goneAt');
  // Asked from here: the page itself may not evaluate text (content security policy).
  await expect.poll(noted).toBeGreaterThan(0);
  return (await noted()) ?? NaN;
}

/** Notes when something on the page was last clicked. */
export async function watchClicks(page: Page): Promise<void> {
  await page.evaluate(`
    document.addEventListener('click', () => { window.clickedAt = ${NOW}; }, true);
  `);
}

export function clickedAt(page: Page): Promise<number> {
  return page.evaluate<number>('window.clickedAt');
}
