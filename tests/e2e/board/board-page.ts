import { expect, type Locator, type Page } from '@playwright/test';

/** The page Nu, as its reader knows it. */
export class BoardPage {
  readonly sentence: Locator;
  readonly kernen: Locator;
  readonly themes: Locator;
  readonly feed: Locator;
  readonly strip: Locator;

  constructor(readonly page: Page) {
    this.sentence = page.getByRole('heading', { level: 1 });
    this.kernen = page.getByRole('region', { name: 'Kernen, laatste 10 dagen' });
    this.themes = page.getByRole('region', { name: 'Thema’s, acht weken' });
    this.feed = page.getByRole('region', { name: 'Nieuwste signalen' });
    this.strip = page.getByRole('region', { name: 'Wordt er genoeg vastgelegd?' });
  }

  async open(municipality: string): Promise<void> {
    await this.page.goto(`/?gemeente=${municipality}`);
    await this.expectLive();
  }

  async expectLive(timeout = 10_000): Promise<void> {
    await expect(this.page.getByRole('banner').getByRole('status')).toHaveText('live', { timeout });
  }

  async expectNotLive(timeout = 10_000): Promise<void> {
    const banner = this.page.getByRole('banner');
    await expect(banner.getByRole('status')).toHaveText('niet live', { timeout });
    await expect(banner).toContainText(/niet live, stand van \d\d:\d\d:\d\d/);
  }

  newest(): Locator {
    return this.feed.getByRole('listitem').first();
  }

  kernOnMap(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Kaart van de kernen' })
      .getByRole('link', { name: new RegExp(`^${name}:`) });
  }

  themeRow(label: string): Locator {
    return this.themes.getByRole('row', { name: new RegExp(`^${label}\\b`) });
  }

  /** Shows all figures instead of drawings: tables, and the whole feed. */
  async showEverything(): Promise<void> {
    await this.kernen.getByRole('button', { name: 'Als tabel' }).click();
    await this.themes.getByRole('button', { name: 'Als tabel' }).click();
    const all = this.feed.getByRole('button', { name: /^Alle \d+$/ });
    if (await all.isVisible()) await all.click();
    // A resting mouse would hold the feed still.
    await this.page.mouse.move(0, 0);
  }
}
