import type * as OidcProvider from 'oidc-provider';

/** What the library says on Node 20, which this product supports too: every test of ours runs there. */
const ABOUT_NODE = 'oidc-provider WARNING: Unsupported runtime.';

/**
 * Loads the library when a demo first needs it: a real installation never does. The library warns
 * about Node 20 while it loads and has no setting against that, so this one line, and no other, is
 * kept from the console during that moment.
 */
export async function loadProvider(): Promise<typeof OidcProvider> {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes(ABOUT_NODE)) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
