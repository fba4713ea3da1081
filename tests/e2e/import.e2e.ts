import { readFile } from 'node:fs/promises';
import { BoardPage } from './board/board-page';
import { expect, test } from './browser/test';
import { GOOD_ROWS, municipalFile, REFUSED_ROWS } from './imports/municipal-file';

const PLACE = 'GM1640';
const FILE = 'meldingen 2026.csv';

test('a list comes in, is explained, comes in only once, and goes out again', async ({
  page,
  openWindow,
  api,
}) => {
  const { logging, today } = await api.board(PLACE);
  const board = new BoardPage(await openWindow());
  await board.open(PLACE);
  const expectOnBoard = (more: number) =>
    expect(board.strip).toContainText(`${String(logging.count + more)} signalen in 10 dagen`);
  await expectOnBoard(0);

  await page.goto(`/importeren?gemeente=${PLACE}`);
  const send = async () => {
    await page
      .getByLabel('Bestand met signalen uit Leudal')
      .setInputFiles({ name: FILE, mimeType: 'text/csv', buffer: municipalFile(today) });
    await page.getByRole('button', { name: 'Importeer in Leudal' }).click();
  };
  // A slow line, so that the progress can be seen; the file itself goes through untouched.
  let letThrough = () => {};
  const line = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/v1/imports?*', async (route) => {
    if (route.request().method() === 'POST') await line;
    await route.continue();
  });
  await send();
  await expect(page.getByRole('progressbar', { name: 'Voortgang van de import' })).toBeVisible();
  await expect(page.getByRole('heading', { name: `${FILE} wordt gelezen` })).toBeVisible();
  letThrough();

  const current = page.getByRole('region', { name: FILE });
  await expect(current.getByText('Klaar, met geweigerde rijen', { exact: true })).toBeVisible();
  await expect(current.getByText(`${String(GOOD_ROWS)} signalen vastgelegd`)).toBeVisible();
  await expect(current.getByText('2 rijen geweigerd')).toBeVisible();
  await expectOnBoard(GOOD_ROWS);
  const [euro] = await api.signalsWith(PLACE, 'Boosheid in het café over een boete van € 95');
  expect(euro, 'letters and signs of Windows arrive').toBeDefined();
  const [twoLines] = await api.signalsWith(PLACE, 'Eerste regel over de drempel in de weg;');
  expect(twoLines?.text).toContain('en een tweede regel.');

  await current.getByText('Waarom rijen geweigerd zijn').click();
  await expect(current.getByRole('rowheader')).toHaveText([
    'De datum in deze rij bestaat niet of ligt voor 1990. Verbeter de datum.',
    'Deze rij heeft minder kolommen dan de kopregel. Vul de rij aan in uw bestand en probeer het opnieuw.',
  ]);
  const download = page.waitForEvent('download');
  await current.getByRole('link', { name: 'Download de geweigerde rijen (CSV)' }).click();
  const refused = await readFile(await (await download).path(), 'utf8');
  expect(
    refused
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n'),
  ).toEqual(REFUSED_ROWS);

  await page.getByRole('button', { name: 'Nog een bestand' }).click();
  await send();
  await expect(current.getByText('Klaar, niets nieuws', { exact: true })).toBeVisible();
  await expect(current.getByText(`${String(GOOD_ROWS)} rijen stonden er al`)).toBeVisible();
  await expectOnBoard(GOOD_ROWS);

  const earlier = page.getByRole('region', { name: 'Eerdere imports in Leudal' });
  await earlier.getByRole('button', { name: `Import van ${FILE} ongedaan maken` }).click();
  await expect(earlier.getByRole('button', { name: 'Nee, laat staan' })).toBeFocused();
  await earlier.getByRole('button', { name: 'Ja, haal ze weg' }).click();
  await expect(earlier.getByText(/Ongedaan gemaakt/)).toBeVisible();
  await expectOnBoard(0);
  expect(await api.signalsWith(PLACE, 'Boosheid in het café')).toEqual([]);
});

test('an e-mail that was saved as a file comes in as a signal', async ({ page, api }) => {
  const mail = [
    'From: Inwoner <inwoner@voorbeeld.nl>',
    'To: gemeente@voorbeeld.nl',
    `Date: ${new Date().toUTCString()}`,
    'Subject: De brug in Neer',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'De brug in Neer ligt er al weken uit en niemand zegt wanneer hij klaar is.',
  ];
  await page.goto(`/importeren?gemeente=${PLACE}`);
  await page.getByLabel('Bestand met signalen uit Leudal').setInputFiles({
    name: 'brug.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(mail.join('\r\n')),
  });
  await page.getByRole('button', { name: 'Importeer in Leudal' }).click();
  await expect(page.getByText('Klaar', { exact: true }).first()).toBeVisible();
  const [stored] = await api.signalsWith(PLACE, 'De brug in Neer ligt er al weken uit');
  expect(stored?.kern, 'the kern that the text names').not.toBeNull();
  expect(JSON.stringify(stored)).not.toContain('inwoner@voorbeeld.nl');
});

test('a file that cannot be read says why, and stores nothing', async ({ page, watch }) => {
  watch.expect(/status of 422/);
  await page.goto(`/importeren?gemeente=${PLACE}`);
  const file = page.getByLabel('Bestand met signalen uit Leudal');
  await file.setInputFiles({ name: 'lijst.ods', mimeType: '', buffer: Buffer.from('PK') });
  await expect(page.getByRole('alert')).toContainText('Dit soort rekenblad is niet te lezen.');
  await expect(page.getByRole('button', { name: 'Importeer in Leudal' })).toBeDisabled();

  await file.setInputFiles({
    name: 'kleuren.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('kleur;maat\nrood;12\nblauw;14\n'),
  });
  await page.getByRole('button', { name: 'Importeer in Leudal' }).click();
  await expect(page.getByRole('alert')).toContainText('Dit bestand kunnen we niet lezen');
  await expect(page.getByRole('button', { name: 'Ander bestand kiezen' })).toBeVisible();
});
