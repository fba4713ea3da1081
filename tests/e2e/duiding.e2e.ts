import { addDays } from '@poolshoogte/calendar';
import { BoardPage } from './board/board-page';
import { expectAccessible } from './browser/accessible';
import { expect, test } from './browser/test';

const PLACE = 'GM1911';
const KERN = 'Kreileroord';
/** Hardly ever heard in the demo, so that what is logged here is the whole of it. */
const THEME = 'beschermd_wonen';
/** Scoring looks every few seconds, and a busy machine takes its time. */
const RAISED_WITHIN = 90_000;

test.use({ account: 'burgemeester' });
test.setTimeout(240_000);

test('a rise is raised on the open board, explained, interpreted, followed up, closed and remembered', async ({
  page,
  apiAs,
}) => {
  const board = new BoardPage(page);
  await board.open(PLACE);
  const alert = page.getByRole('link', { name: `${KERN}: beschermd wonen` });
  await expect(alert).toHaveCount(0);

  const staff = await apiAs('medewerker');
  const { today } = await staff.board(PLACE);
  const { kernen } = await staff.kernen(PLACE);
  const kern = kernen.find(({ name }) => name === KERN)?.code ?? '';
  for (let number = 0; number < 12; number += 1) {
    await staff.log({
      municipality: PLACE,
      kern,
      text: `Vraag ${String(number)} over het nieuwe huis aan de rand van het dorp.`,
      sourceKind: (['bijeenkomst', 'melding', 'online'] as const)[number % 3] ?? 'melding',
      occurredOn: addDays(today, -(number % 5)),
      themes: [THEME],
    });
  }

  await expect(alert, 'on the open board, without a reload').toBeVisible({
    timeout: RAISED_WITHIN,
  });
  await expect(page.getByText(/^Nieuwe attentie, /)).toContainText(KERN);
  await expect(page.getByRole('region', { name: 'Attenties' })).toContainText(
    /signalen (in \d+ dagen|op één dag), gewoonlijk /,
  );
  await alert.click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${KERN}: beschermd wonen`);
  const history = page.getByRole('region', { name: 'Wat er gebeurde' });
  await expect(history.getByRole('listitem').last()).toContainText('door Poolshoogte zelf');
  await page.getByRole('button', { name: 'Als tabel' }).click();
  await expect(page.getByRole('region', { name: 'Het verloop als tabel' })).toBeVisible();
  await expect(page.getByText(/De teksten zijn voor medewerkers/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ik heb dit gezien' }).click();
  await expect(page.getByText('Volgende stap: duiden wat dit is.')).toBeVisible();
  await page.getByRole('button', { name: 'Duid deze attentie' }).click();
  await page.getByLabel('Fase').selectOption('Ongenoegen');
  await page.getByRole('checkbox', { name: 'Gebrek aan grip' }).check();
  await page.getByLabel('Wie hierover gaat').selectOption('Gemeente');
  await page.getByLabel('Werkveld').selectOption('Sociaal');
  await page
    .getByLabel(/^Toelichting/)
    .fill('Mevrouw Verzonnen vertelde dat er niets is uitgelegd.');
  await page.getByRole('button', { name: 'Bewaar de duiding' }).click();
  const said = page.getByRole('region', { name: 'Wat we ervan maken' });
  await expect(said).toContainText('er niets is uitgelegd');
  await expect(said, 'a name is masked before it is kept').not.toContainText('Verzonnen');

  await page.getByRole('button', { name: 'Spreek opvolging af' }).click();
  await page.getByLabel('Wat we doen').fill('Een avond in het dorpshuis');
  await page.getByLabel(/^Welk team/).fill('Wijkteam');
  await page.getByLabel(/^Wat we de mensen/).fill('In de dorpskrant staat wat er komt.');
  await page.getByRole('button', { name: 'Bewaar de opvolging' }).click();
  await expect(said).toContainText('Wijkteam');

  await page.getByRole('button', { name: 'Deze attentie afsluiten' }).click();
  await page.getByRole('radio', { name: 'Terecht', exact: true }).check();
  await page.getByRole('button', { name: 'Sluit deze attentie af' }).click();
  await expect(page.getByText('afgesloten: terecht', { exact: true })).toBeVisible();
  await expect(
    page.getByText('De enige van dit soort die is beoordeeld, bleek terecht.'),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Alle attenties' }).click();
  await page.getByLabel('Toon').selectOption('Wat is afgesloten');
  await expect(page.getByRole('link', { name: `${KERN}: beschermd wonen` })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nu', exact: true }).click();
  await board.expectLive();
  await expect(alert, 'what is closed is no longer on the board').toHaveCount(0);
});
