/** Where the products of this run are; set by the global setup, read by every worker. */
const NAMES = { demo: 'POOLSHOOGTE_E2E_DEMO', empty: 'POOLSHOOGTE_E2E_EMPTY' } as const;
const PROVIDER = 'POOLSHOOGTE_E2E_PROVIDER';

export type Installation = keyof typeof NAMES;

export function setAddress(installation: Installation, url: string): void {
  process.env[NAMES[installation]] = url;
}

export function addressOf(installation: Installation): string {
  const url = process.env[NAMES[installation]];
  if (url === undefined) throw new Error(`The global setup started no ${installation} product.`);
  return url;
}

/** `url`: the sign-in service of the organisation, which the empty product uses. */
export function setProviderAddress(url: string): void {
  process.env[PROVIDER] = url;
}

/** Origins outside the product to which its pages lead on purpose. */
export function originsBeside(installation: Installation): string[] {
  const url = process.env[PROVIDER];
  return installation === 'empty' && url !== undefined ? [url] : [];
}
