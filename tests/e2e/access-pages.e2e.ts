import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './browser/accessible';
import { expect, test } from './browser/test';
import { SignInScreens } from './sign-in/sign-in-screens';
import type { Account } from './product/sessions';

const PLACE = 'gemeente=GM1911';

interface State {
  name: string;
  account: Account | null;
  /** Brings the page there, and ends when it is complete. */
  act: (page: Page) => Promise<void>;
}

const part = (name: string, ready: (page: Page) => Promise<void>, account: Account): State => ({
  name: `/beheer/${name}`,
  account,
  act: async (page) => {
    await page.goto(`/beheer/${name}?${PLACE}`);
    await ready(page);
  },
});

const STATES: readonly State[] = [
  {
    name: 'sign in',
    account: null,
    act: async (page) => {
      await page.goto(`/?${PLACE}`);
      await expect(new SignInScreens(page).begin).toBeVisible();
    },
  },
  {
    name: 'choose a demo account',
    account: null,
    act: async (page) => {
      await page.goto('/v1/sign-in');
      await expect(new SignInScreens(page).account('Demo burgemeester')).toBeVisible();
    },
  },
  {
    name: 'sign-in failed',
    account: null,
    act: async (page) => {
      await page.goto('/aanmelden-mislukt?code=sign_in_without_role');
      await expect(page.getByRole('link', { name: 'Opnieuw proberen' })).toBeVisible();
    },
  },
  {
    name: 'a wall screen that is not linked',
    account: null,
    act: async (page) => {
      await page.goto('/wand');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  {
    name: 'own sessions, with the account menu open',
    account: 'rondleiding',
    act: async (page) => {
      await page.goto(`/sessies?${PLACE}`);
      await expect(page.getByText('(deze)')).toBeVisible();
      await new SignInScreens(page).menu.click();
    },
  },
  part(
    'mensen',
    async (page) => {
      await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
      await page.getByRole('button', { name: 'Nodig uit' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByText('(u)')).toBeVisible();
    },
    'beheerder',
  ),
  part(
    'sleutels',
    async (page) => {
      await page.getByRole('button', { name: 'Nieuwe sleutel' }).click();
      await expect(page.getByRole('button', { name: 'Annuleren' })).toBeVisible();
    },
    'beheerder',
  ),
  part(
    'wandschermen',
    async (page) => {
      await page.getByRole('button', { name: 'Nieuw wandscherm' }).click();
      await page.getByLabel('Waar het scherm hangt').fill('Proefscherm');
      await page.getByRole('button', { name: 'Maak de koppellink' }).click();
      await expect(page.getByRole('textbox', { name: 'Koppellink van Proefscherm' })).toBeVisible();
      await page
        .getByRole('button', { name: 'Wandscherm Proefscherm verwijderen' })
        .first()
        .click();
    },
    'beheerder',
  ),
  part(
    'toegangslogboek',
    async (page) => {
      const log = page.getByRole('region', { name: 'Wie deed wat' });
      await log.locator('summary').first().click();
      await page.getByRole('button', { name: 'Controleer de keten' }).click();
      await expect(page.getByText(/^De keten is heel: /)).toBeVisible();
    },
    'privacy',
  ),
  part(
    'regels',
    async (page) => {
      await expect(page.getByRole('row').nth(5)).toBeVisible();
    },
    'privacy',
  ),
  part(
    'toestand',
    async (page) => {
      await expect(page.getByRole('heading', { name: 'Database' })).toBeVisible();
    },
    'installatiebeheerder',
  ),
  {
    name: 'a page for another role',
    account: 'burgemeester',
    act: async (page) => {
      await page.goto(`/vastleggen?${PLACE}`);
      await expect(page.getByText('hoort niet bij uw rol')).toBeVisible();
    },
  },
  {
    name: 'the board of a mayor, asking for a reason',
    account: 'burgemeester',
    act: async (page) => {
      await page.goto(`/?${PLACE}`);
      await expect(page.locator('.themes svg').last()).toBeVisible();
      await page.getByRole('button', { name: 'Lees de notitie' }).first().click();
      await page.getByRole('button', { name: 'Lees', exact: true }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
];

for (const { name, account, act } of STATES) {
  test(`accessible and within its width: ${name}`, async ({ openWindow }) => {
    const page = await openWindow({ account, reducedMotion: 'reduce' });
    await act(page);
    // Contrast follows the colours and layout the width: each of both is enough here.
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `${name}, ${colorScheme}, ${String(width)} px`);
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
