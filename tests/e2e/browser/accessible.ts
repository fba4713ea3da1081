import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** WCAG 2.2, level A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** No rule of WCAG 2.2 AA that a machine can check is broken; `state` names it in the report. */
export async function expectAccessible(page: Page, state = page.url()): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary}`,
    ),
  );
  expect.soft(found, state).toEqual([]);
  expect(passes.length, 'the rules did run').toBeGreaterThan(5);
}

/** The page as a whole fits the width of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [needed, width] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect.soft(needed, `width that ${page.url()} needs`).toBeLessThanOrEqual(width);
}
