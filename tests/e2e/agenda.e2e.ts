import { expectAccessible, expectNoSidewaysScroll } from './browser/accessible';
import { expect, test } from './browser/test';

const PLACE = 'GM1911';
const YEAR = new Date().getUTCFullYear() + 1;

const agenda = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:raad-e2e',
  `DTSTART;TZID=Europe/Amsterdam:${String(YEAR)}0105T193000`,
  'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3;COUNT=3',
  'SUMMARY:Raadsvergadering van de proef',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'SUMMARY:Zonder dag',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('an evening goes on the agenda and off again, a file comes in and goes out as a whole', async ({
  page,
  openWindow,
}) => {
  await page.goto(`/agenda?gemeente=${PLACE}&maand=${String(YEAR)}-01`);
  const january = page.getByRole('region', { name: `januari ${String(YEAR)}`, exact: true });
  await expect(january.getByRole('heading', { name: 'Nieuwjaarsdag' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Zet iets op de agenda' }).click();
  await page.getByLabel('Wat er gebeurt').fill('Avond over de haven, met mevrouw Verzonnen');
  await page.getByLabel('Eerste dag').fill(`${String(YEAR)}-01-13`);
  await page.getByLabel('Thema', { exact: true }).selectOption('Wonen en ruimte');
  await page.getByRole('radio', { name: 'Ook noemen bij een attentie' }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const evening = january.getByRole('listitem').filter({ hasText: 'Avond over de haven' });
  await expect(evening).toContainText('13 januari');
  await expect(evening, 'a name is masked before it is kept').not.toContainText('Verzonnen');

  await evening.getByRole('button', { name: /van de agenda halen$/ }).click();
  await page.getByRole('button', { name: 'Ja, haal het weg' }).click();
  await expect(evening).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(evening).toHaveCount(1);

  await page.getByRole('button', { name: 'Bestand toevoegen (ics)' }).click();
  await page.getByLabel(/^Agenda \(iCalendar/).setInputFiles({
    name: 'raad.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(agenda),
  });
  await expect(page.getByText('De dag ontbreekt of bestaat niet.')).toBeVisible();
  await expect(january.getByText('Raadsvergadering van de proef'), 'nothing kept yet').toHaveCount(
    0,
  );
  await page.getByRole('button', { name: 'Zet 3 dagen op de agenda' }).click();
  await expect(
    january.getByRole('heading', { name: 'Raadsvergadering van de proef' }),
  ).toBeVisible();

  const mayor = await openWindow({
    account: 'burgemeester',
    viewport: { width: 360, height: 740 },
  });
  await mayor.goto(`/agenda?gemeente=${PLACE}&maand=${String(YEAR)}-01`);
  await expect(
    mayor.getByRole('heading', { name: 'Raadsvergadering van de proef' }).first(),
  ).toBeVisible();
  await expect(mayor.getByRole('button', { name: /agenda|toevoegen|ongedaan/i })).toHaveCount(0);
  await expectNoSidewaysScroll(mayor);
  await expectAccessible(mayor);

  const row = page.getByRole('listitem').filter({ hasText: 'raad.ics' });
  await row.getByRole('button', { name: /raad\.ics met alles/ }).click();
  await row.getByRole('button', { name: 'Ja, haal alles weg' }).click();
  await expect(january.getByText('Raadsvergadering van de proef')).toHaveCount(0);
  await expect(evening, 'what was entered by hand stays').toHaveCount(1);
});
