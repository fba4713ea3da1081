import { expect, type Locator } from '@playwright/test';

const MOST_PRESSES = 60;

/** Presses Tab until this is focused; fails when it is not reached. */
export async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await target.page().keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, 'reached with Tab').toBeFocused();
}
