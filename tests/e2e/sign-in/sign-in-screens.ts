import { expect, type Page } from '@playwright/test';
import { tabTo } from '../browser/tab-to';

/** The screens of signing in, as somebody who wants to see a board knows them. */
export class SignInScreens {
  constructor(readonly page: Page) {}

  get begin() {
    return this.page.getByRole('link', { name: 'Aanmelden', exact: true });
  }

  /** Of the demo: `Demo burgemeester`. */
  account(name: string) {
    return this.page
      .getByRole('button')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  get menu() {
    return this.page.getByRole('banner').getByRole('button', { name: /^Aangemeld als / });
  }

  async signIn(name: string, path: string): Promise<void> {
    await this.page.goto(path);
    await this.begin.click();
    await this.account(name).click();
    await expect(this.menu).toContainText(name);
  }

  async signInByKeyboard(name: string, path: string): Promise<void> {
    const { page } = this;
    await page.goto(path);
    await expect(this.begin).toBeVisible();
    await tabTo(this.begin);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies een rol voor de demo');
    await tabTo(this.account(name));
    await page.keyboard.press('Enter');
    await expect(this.menu).toContainText(name);
  }

  async signOut(): Promise<void> {
    await this.menu.click();
    await this.page.getByRole('button', { name: 'Afmelden' }).click();
    await expect(this.begin).toBeVisible();
  }
}
