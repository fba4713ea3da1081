import { BoardPage } from './board/board-page';
import { tabTo } from './browser/tab-to';
import { expect, test } from './browser/test';
import { SignInScreens } from './sign-in/sign-in-screens';

const PLACE = 'GM1911';
const REASON = 'De dorpsraad belt hier straks over.';

test.use({ account: null });

test('a mayor signs in with the keyboard, sees a board without texts, and reads one note with a reason', async ({
  page,
  openWindow,
  apiAs,
}) => {
  const heard: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(payload.toString())),
  );
  await new SignInScreens(page).signInByKeyboard('Demo burgemeester', `/?gemeente=${PLACE}`);
  await expect(page, 'back at the page of before').toHaveURL(`/?gemeente=${PLACE}`);
  const board = new BoardPage(page);
  await board.expectLive();
  await expect(board.feed.getByRole('listitem')).toHaveCount(3);

  const mark = 'zwerfvuil bij de oude molen';
  const words = `In Kolhorn ligt ${mark}, zeggen wandelaars.`;
  const staff = await apiAs('medewerker');
  const { today } = await staff.board(PLACE);
  await staff.log({ municipality: PLACE, text: words, sourceKind: 'melding', occurredOn: today });
  await expect(board.newest()).toContainText('nieuw');
  await expect(board.newest()).toContainText('Kolhorn');
  expect(heard.join('\n'), 'the change did come live').toContain('"feed"');
  expect(heard.join('\n'), 'no text in a live message').not.toContain(mark);
  expect(await page.content(), 'no text on the page').not.toContain(mark);
  await expect(board.feed.locator('.feed__text')).toHaveCount(0);

  const read = board.newest().getByRole('button', { name: 'Lees de notitie' });
  await tabTo(read);
  await page.keyboard.press('Enter');
  await page.keyboard.type('nieuws');
  await tabTo(page.getByRole('button', { name: 'Lees', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Schrijf een reden van ten minste 10 tekens.');
  await expect(page.getByLabel('Waarom wilt u deze notitie lezen?')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(REASON);
  await tabTo(page.getByRole('button', { name: 'Lees', exact: true }));
  await page.keyboard.press('Enter');
  await expect(board.feed.locator('.feed__text')).toHaveText([words]);
  await page.reload();
  await board.expectLive();
  await expect(board.feed.locator('.feed__text'), 'read once is not read for ever').toHaveCount(0);

  const officer = await openWindow({ account: 'privacy' });
  await officer.goto(`/beheer/toegangslogboek?gemeente=${PLACE}`);
  await officer.getByLabel('Toon').selectOption('Signaal gelezen');
  const log = officer.getByRole('region', { name: 'Wie deed wat' });
  const line = log.getByRole('listitem').filter({ hasText: REASON });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText(/^medewerker-[a-z2-9]{7} \(Demo burgemeester\) las signaal /);
  expect(await officer.content(), 'the log never holds the text').not.toContain(mark);
  await officer.getByRole('button', { name: 'Controleer de keten' }).click();
  await expect(officer.getByText(/^De keten is heel: /)).toBeVisible();
});
