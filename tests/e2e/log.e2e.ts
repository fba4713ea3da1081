import { tabTo } from './browser/tab-to';
import { expect, test } from './browser/test';
import { UNREACHABLE } from './browser/watch';
import { LogPage } from './log/log-page';

const PLACE = 'GM0321';

test('with the keyboard alone, from opening to saved', async ({ page, api }) => {
  const text = 'In Schalkwijk blijft de bus weg, zeiden ze aan de keukentafel.';
  await page.goto(`/?gemeente=${PLACE}`);
  await expect(page.getByRole('link', { name: 'Vastleggen' })).toBeVisible();
  await tabTo(page.getByRole('link', { name: 'Vastleggen', exact: true }));
  await page.keyboard.press('Enter');
  const log = new LogPage(page);
  await expect(log.text).toBeFocused();
  await page.keyboard.type(text);
  await tabTo(page.getByRole('radio', { name: 'bijeenkomst', exact: true }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page.getByRole('button', { name: 'Vastleggen', exact: true }));
  await page.keyboard.press('Enter');
  await log.expectSaved('in Schalkwijk');
  await expect(log.text, 'ready for the next signal').toBeFocused();

  await page.keyboard.type(`${text} Nog een keer.`);
  await page.keyboard.press('Control+Enter');
  await log.expectSaved('in Schalkwijk');
  const stored = await api.signalsWith(PLACE, 'In Schalkwijk blijft de bus weg');
  expect(stored.map(({ sourceKind }) => sourceKind)).toEqual(['melding', 'melding']);
});

test('on a phone, with at most four taps besides the text', async ({ openWindow, api }) => {
  const page = await openWindow({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.addInitScript(
    `window.taps = 0; addEventListener('touchstart', () => { window.taps += 1; }, true);`,
  );
  await page.goto(`/?gemeente=${PLACE}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const begun = performance.now();
  await page.getByRole('link', { name: 'Vastleggen' }).tap();
  const log = new LogPage(page);
  await log.text.tap();
  await page.keyboard.type('In Tull en ’t Waal staat het water weer op de dijk.');
  await page.getByRole('group', { name: 'Waar kwam het vandaan?' }).getByText('melding').tap();
  await log.save.tap();
  await log.expectSaved("in Tull en 't Waal");
  const seconds = (performance.now() - begun) / 1_000;
  const taps = await page.evaluate<number>('window.taps');
  console.log(
    JSON.stringify({ bench: 'log-on-a-phone', taps, seconds: Number(seconds.toFixed(1)) }),
  );
  expect(taps).toBeGreaterThan(0);
  expect(taps).toBeLessThanOrEqual(4);
  const [stored] = await api.signalsWith(PLACE, 'staat het water weer op de dijk');
  expect(stored?.sourceKind).toBe('melding');
  expect(stored?.kern).not.toBeNull();
});

test('personal data is barred before sending, and stored nowhere', async ({ page, api }) => {
  const secrets = ['De Vries', '06-12345678', 'jan.devries@voorbeeld.nl'];
  const log = new LogPage(page);
  await log.open(PLACE);
  await log.text.fill(
    `Mevrouw ${secrets[0] ?? ''} (${secrets[1] ?? ''}, ${secrets[2] ?? ''}) wil een antwoord over de speeltuin.`,
  );
  const bars = log.preview.locator('.mask');
  await expect(bars).toHaveText(['naam', 'telefoonnummer', /mail/]);
  await expect(bars.first()).toHaveCSS('background-color', 'rgb(51, 57, 63)');
  for (const secret of secrets) await expect(log.preview).not.toContainText(secret);
  await expect(page.getByText('3 gegevens afgeschermd')).toBeVisible();
  const answer = page.waitForResponse('**/v1/signals');
  await log.save.click();
  const response = await answer;
  const said = `${response.request().postData() ?? ''} ${await response.text()}`;
  await log.expectSaved('zonder kern');

  const [stored] = await api.signalsWith(PLACE, 'wil een antwoord over de speeltuin');
  const everything = `${said} ${JSON.stringify(stored)} ${JSON.stringify(await api.board(PLACE))}`;
  for (const secret of secrets) expect(everything).not.toContain(secret);
  expect(Object.values(stored?.masked ?? {}).reduce((sum, count) => sum + count, 0)).toBe(3);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  for (const secret of secrets) expect(kept).not.toContain(secret);
});

test('says at the field what is wrong, and sends nothing', async ({ page, api }) => {
  const before = await api.newestSignals(PLACE);
  const log = new LogPage(page);
  await log.open(PLACE);
  await log.save.click();
  await expect(page.getByRole('alert')).toHaveText(
    'Er staat nog geen tekst. Schrijf in een of twee zinnen wat u hoorde of zag.',
  );
  await expect(log.text).toBeFocused();
  await expect(log.text).toHaveAttribute('aria-invalid', 'true');

  await log.text.fill(`${'ja '.repeat(1_667)}!`);
  await expect(page.getByRole('alert'), 'gone once it is being mended').toHaveCount(0);
  await expect(page.getByText('5.002 van 5.000 tekens')).toBeVisible();
  await log.save.click();
  await expect(page.getByRole('alert')).toContainText(
    'Deze tekst is te lang. Maak de tekst korter',
  );

  await log.text.fill('Een gewone tekst.');
  await page.getByText('andere dag', { exact: true }).click();
  await page.getByLabel('Welke dag?').fill('2099-01-01');
  await log.save.click();
  await expect(page.getByRole('alert')).toContainText('Deze datum ligt in de toekomst.');
  await expect(log.text).toHaveValue('Een gewone tekst.');
  expect(await api.newestSignals(PLACE)).toEqual(before);
});

test('without connection the text stays, and can be sent again', async ({
  page,
  context,
  api,
  watch,
}) => {
  watch.expect(UNREACHABLE, /WebSocket connection/);
  const text = 'Het hek bij de school is kapot, zegt een ouder.';
  const log = new LogPage(page);
  await log.open(PLACE);
  await context.setOffline(true);
  await log.text.fill(text);
  await log.save.click();
  await expect(page.getByRole('alert')).toContainText(
    'Geen verbinding. Uw tekst blijft hier staan; probeer het zo weer.',
  );
  await expect(log.text).toHaveValue(text);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Opnieuw' }).click();
  await log.expectSaved('zonder kern');
  expect(await api.signalsWith(PLACE, text)).toHaveLength(1);
});

test('a double click, or an answer that gets lost, stores one signal', async ({
  page,
  api,
  watch,
}) => {
  watch.expect(UNREACHABLE);
  const log = new LogPage(page);
  await log.open(PLACE);
  await log.text.fill('Twee keer geklikt op de knop over de kermis.');
  await log.save.dblclick();
  await expect(page.getByText('Vastgelegd zonder kern.')).toBeVisible();
  expect(await api.signalsWith(PLACE, 'Twee keer geklikt')).toHaveLength(1);

  // The signal arrives; the answer does not.
  await page.route(
    '**/v1/signals',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await log.text.fill('Het antwoord op dit signaal over de kermis raakt kwijt.');
  await log.save.click();
  await page.getByRole('button', { name: 'Opnieuw' }).click();
  await log.expectSaved('zonder kern');
  expect(await api.signalsWith(PLACE, 'raakt kwijt')).toHaveLength(1);
});
