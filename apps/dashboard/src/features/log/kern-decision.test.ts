import { decideKern } from './kern-decision';

it.each([
  [{ by: 'text' }, [], { code: null, reason: 'none' }],
  [{ by: 'text' }, ['WP0001'], { code: 'WP0001', reason: 'named' }],
  [{ by: 'text' }, ['WP0001', 'WP0002'], { code: null, reason: 'several' }],
  [{ by: 'previous', code: 'WP0009' }, [], { code: 'WP0009', reason: 'previous' }],
  [{ by: 'previous', code: 'WP0009' }, ['WP0001'], { code: 'WP0001', reason: 'named' }],
  [{ by: 'previous', code: 'WP0009' }, ['WP0001', 'WP0002'], { code: null, reason: 'several' }],
  [{ by: 'hand', code: 'WP0003' }, ['WP0001'], { code: 'WP0003', reason: 'hand' }],
  [{ by: 'hand', code: null }, ['WP0001'], { code: null, reason: 'unknown' }],
] as const)('decides %j with %j named', (choice, named, decision) => {
  expect(decideKern(choice, named)).toEqual(decision);
});
