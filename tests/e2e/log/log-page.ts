import { expect, type Locator, type Page } from '@playwright/test';

/** The page Vastleggen, as somebody who logs a signal knows it. */
export class LogPage {
  readonly text: Locator;
  readonly save: Locator;
  readonly undo: Locator;
  readonly preview: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByLabel('Wat hoorde of zag u?');
    this.save = page.getByRole('button', { name: 'Vastleggen', exact: true });
    this.undo = page.getByRole('button', { name: 'Ongedaan maken' });
    this.preview = page.getByRole('region', { name: 'Zo wordt het bewaard' });
  }

  async open(municipality: string): Promise<void> {
    await this.page.goto(`/vastleggen?gemeente=${municipality}`);
    await expect(this.text).toBeFocused();
  }

  async chooseKern(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Zoek kern' }).click();
    await this.page.getByRole('combobox', { name: 'Naam van de kern' }).fill(name);
    await this.page.getByRole('option', { name }).first().click();
  }

  async chooseTheme(label: string): Promise<void> {
    const themes = this.page.getByRole('group', { name: 'Thema' });
    await themes.getByRole('button', { name: 'anders' }).click();
    await themes.getByRole('button', { name: new RegExp(`^${label}`) }).click();
    await themes.getByRole('button', { name: 'sluiten' }).click();
  }

  async expectSaved(place: string): Promise<void> {
    await expect(this.page.getByRole('status').getByText(`Vastgelegd ${place}.`)).toBeVisible();
    await expect(this.text).toHaveValue('');
  }
}
