import fc from 'fast-check';
import { type Administrator, administratorMissed } from './last-administrator';

const known = (account: string): Administrator => ({ account, hasSignedIn: true });
const invited = (account: string): Administrator => ({ account, hasSignedIn: false });

it.each([
  ['the only one', [known('a')], 'last'],
  ['the only one, who never signed in', [invited('a')], 'last'],
  ['one of two', [known('a'), known('b')], null],
  ['one whose successor never signed in', [known('a'), invited('b')], 'others-never-signed-in'],
  ['a mistaken invitation beside one who is in charge', [invited('a'), known('b')], null],
  ['a mistaken invitation beside a right one', [invited('a'), invited('b')], null],
])('%s stops', (_name, administrators, expected) => {
  expect(administratorMissed(administrators, 'a')).toBe(expected);
});

it('never lets the last one go, and never the last one who can sign in', () => {
  const administrators = fc.uniqueArray(
    fc.record({ account: fc.integer({ max: 20 }).map(String), hasSignedIn: fc.boolean() }),
    { selector: ({ account }) => account, minLength: 1 },
  );
  fc.assert(
    fc.property(administrators, fc.nat(), (present, which) => {
      let left: Administrator[] = present;
      const order = [...present.slice(which % present.length), ...present];
      for (const { account } of order) {
        const isPresent = left.some((each) => each.account === account);
        if (isPresent && administratorMissed(left, account) === null) {
          left = left.filter((each) => each.account !== account);
        }
      }
      expect(left.length).toBeGreaterThan(0);
      const couldSignIn = present.some(({ hasSignedIn }) => hasSignedIn);
      expect(left.some(({ hasSignedIn }) => hasSignedIn)).toBe(couldSignIn);
    }),
  );
});
