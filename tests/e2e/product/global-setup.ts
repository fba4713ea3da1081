import { chromiumPath, NO_CHROMIUM } from '../browser/chromium.mjs';
import { workspaceRoot } from './workspace-root';
import { setAddress, setProviderAddress } from './addresses';
import { startProduct } from './product.mjs';
import { openSessions } from './sessions';

/**
 * Starts one product with demo data, where every account is signed in, and an empty one, where nobody
 * is; returns how to take them away.
 */
// eslint-disable-next-line import-x/no-default-export -- Playwright loads the default export.
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (chromiumPath === undefined) {
    // Standard output belongs to the report.
    console.error(NO_CHROMIUM);
    return async () => {};
  }
  const started = await Promise.allSettled([
    startProduct({ root: workspaceRoot, isDemo: true }),
    startProduct({ root: workspaceRoot, isDemo: false }),
  ]);
  const products = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const removeAll = async () => {
    await Promise.all(products.map((product) => product.remove()));
  };
  const failed = started.find((each) => each.status === 'rejected');
  const [demo, empty] = products;
  if (failed !== undefined || demo === undefined || empty === undefined) {
    await removeAll();
    throw failed?.reason;
  }
  setAddress('demo', demo.url);
  setAddress('empty', empty.url);
  setProviderAddress(empty.providerUrl ?? '');
  try {
    await openSessions(demo.url);
  } catch (error) {
    await removeAll();
    throw error;
  }
  return removeAll;
}
