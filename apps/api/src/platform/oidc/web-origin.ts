/** Names and addresses that never leave the machine; an address of IPv6 as `URL` writes it. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export function isLoopbackHost(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** Whether what goes to this address cannot be read on the way: TLS, or it stays on the machine. */
export function isPrivateOnTheWay(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

/** @returns the origin, when the text is an address of a whole site and nothing more */
export function siteOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWhole = url.href === `${url.origin}/`;
  return isWhole && isPrivateOnTheWay(url) ? url.origin : null;
}
