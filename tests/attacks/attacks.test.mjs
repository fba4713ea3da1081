// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signIn } from '../e2e/product/sign-in.mjs';
import { exportsAndFigures } from './families/exports-and-figures.mjs';
import { extraFields } from './families/extra-fields.mjs';
import { filesAndSizes } from './families/files-and-sizes.mjs';
import { foreignThings } from './families/foreign-things.mjs';
import { injection } from './families/injection.mjs';
import { live } from './families/live.mjs';
import { otherSites } from './families/other-sites.mjs';
import { replay } from './families/replay.mjs';
import { signingIn } from './families/signing-in.mjs';
import { tokens } from './families/tokens.mjs';
import { runProduct } from './running-product.mjs';
import { CANARY, OTHER, World } from './world.mjs';

/** @type {import('./running-product.mjs').RunningProduct} */
let product;
/** @type {World} */
let world;

before(async () => {
  product = await runProduct();
  world = await World.of(product.url);
});
after(async () => {
  if (world !== undefined) console.log(world.tally.total);
  await product?.remove();
});

/** @type {readonly (readonly [string, (world: World) => Promise<void>])[]} */
const FAMILIES = [
  ['things of another municipality', foreignThings],
  ['live connections', live],
  ['keys used twice', replay],
  ['forged sessions and keys', tokens],
  ['signing in', signingIn],
  ['other sites', otherSites],
  ['injection and stored script', injection],
  ['fields that nobody asked for', extraFields],
  ['files and sizes', filesAndSizes],
  ['exports and figures', exportsAndFigures],
];

test('the detector sees what people of the other municipality see themselves', async () => {
  const { header: cookie } = await signIn(product.url, 'demo-andere-gemeente');
  const path = `/v1/signals?municipality=${OTHER}&limit=100`;
  const response = await fetch(`${product.url}${path}`, { headers: { cookie } });
  assert.ok((await response.text()).split(CANARY).length > 2);
});

for (const [name, family] of FAMILIES) {
  test(name, async () => {
    world.tally.begin(name);
    await family(world);
    console.log(world.tally.line);
    assert.deepEqual(world.tally.leaks, []);
  });
}
