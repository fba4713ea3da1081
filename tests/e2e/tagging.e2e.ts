import { expectAccessible, expectNoSidewaysScroll } from './browser/accessible';
import { expect, test } from './browser/test';

const PLACE = 'GM1900';
const WORDS = 'Over het azc wordt in de kantine gepraat';

test('a theme tapped away shows up in Taggen, and comes back when that is withdrawn', async ({
  page,
  api,
}) => {
  const { signal } = await api.log({
    municipality: PLACE,
    text: `${WORDS}.`,
    sourceKind: 'melding',
    occurredOn: '2026-11-02',
  });
  expect(signal.themes.map(({ id }) => id)).toEqual(['asielopvang']);
  const storedThemes = async () => {
    const [stored] = await api.signalsWith(PLACE, WORDS);
    return stored?.themes.map(({ id, origin }) => `${id} ${origin}`);
  };

  await page.goto(`/?gemeente=${PLACE}`);
  const row = page.getByRole('listitem').filter({ hasText: WORDS });
  await row.getByRole('button', { name: 'Thema asielopvang weghalen' }).click();
  await expect(row.getByRole('status')).toContainText('asielopvang weggehaald.');
  expect(await storedThemes()).toEqual([]);
  await row.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(row.getByRole('status')).toContainText('Teruggezet.');
  expect(await storedThemes()).toEqual(['asielopvang suggested']);

  await row.getByRole('button', { name: /^Thema’s verbeteren/ }).click();
  await row.getByRole('button', { name: 'Voorzieningen' }).click();
  await expect(row.getByRole('button', { name: 'Thema voorzieningen weghalen' })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/beheer/taggen?gemeente=${PLACE}`);
  const corrections = page.getByRole('list', { name: 'Verbeteringen' }).getByRole('listitem');
  await expect(corrections).toHaveCount(2);
  const [added, removed] = [corrections.first(), corrections.last()];
  await expect(added).toContainText('Asielopvang werd Asielopvang en Voorzieningen');
  await expect(removed).toContainText('Ingetrokken.');
  await added.getByRole('button', { name: /^Trek in/ }).click();
  await expect(added).toContainText('Ingetrokken.');
  expect(await storedThemes()).toEqual(['asielopvang suggested']);

  await page.getByRole('textbox', { name: 'Tekst' }).fill(WORDS);
  const now = page.getByRole('region', { name: 'De woordenlijst alleen, geldt nu' });
  await expect(now.getByRole('listitem')).toContainText('Asielopvang');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
});
