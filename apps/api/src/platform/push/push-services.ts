/**
 * Where browsers let push messages be handed in: Chrome and Edge on Android and desktop, Firefox, Edge
 * on Windows, Safari. An address that a browser gives us is one that we call: it can be none but these.
 */
const HOSTS: readonly RegExp[] = [
  /^fcm\.googleapis\.com$/,
  /^([a-z0-9-]+\.)*push\.services\.mozilla\.com$/,
  /^([a-z0-9-]+\.)*notify\.windows\.com$/,
  /^([a-z0-9-]+\.)*push\.apple\.com$/,
];

/** Whether an address is one of a known push service, by https on its usual port and nothing besides. */
export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const url = new URL(endpoint);
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    HOSTS.some((host) => host.test(url.hostname))
  );
}
