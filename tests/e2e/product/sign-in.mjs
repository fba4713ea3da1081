// @ts-check

/** Of the demo: every role, every municipality. */
export const TOUR = 'demo-rondleiding';

const MOST_STEPS = 15;

/**
 * The session of somebody who signed in.
 * @typedef {object} SignedIn
 * @property {string} name of the cookie
 * @property {string} value its token
 * @property {string} header for the header `cookie`
 */

/**
 * Signs in without a browser, by the same steps: the button Aanmelden, the page of the sign-in
 * service, its form, and back.
 * @param {string} url of the product
 * @param {string} account subject of a demo account; an organisation's own service has one person
 * @returns {Promise<SignedIn>}
 */
export async function signIn(url, account = TOUR) {
  const jar = new CookieJar();
  const page = await follow(jar, new URL('/v1/sign-in', url));
  const action = /<form[^>]* action="([^"]+)"/.exec(page.body)?.[1];
  if (action === undefined) throw new Error(`No page to sign in at: ${describe(page)}`);
  const form = new URLSearchParams({ account });
  const home = await follow(jar, new URL(action, page.url), form);
  const session = jar.find('poolshoogte');
  if (home.url.origin !== new URL(url).origin || session === undefined) {
    throw new Error(`Not signed in as ${account}: ${describe(home)}`);
  }
  return { name: 'poolshoogte', value: session, header: `poolshoogte=${session}` };
}

/** @typedef {{ url: URL, status: number, body: string }} Page */

/** @param {Page} page */
const describe = ({ url, status }) => `${url.origin}${url.pathname} answered ${String(status)}`;

/**
 * Goes where redirects lead, as a browser does.
 * @param {CookieJar} jar
 * @param {URL} begin
 * @param {URLSearchParams} [form] sent instead of asked for
 * @returns {Promise<Page>}
 */
async function follow(jar, begin, form) {
  let url = begin;
  /** @type {RequestInit} */
  let init = form === undefined ? {} : { method: 'POST', body: form };
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: jar.headerFor(url) },
    });
    jar.keep(url, response.headers.getSetCookie());
    const body = await response.text();
    const location = response.headers.get('location');
    if (location === null) return { url, status: response.status, body };
    url = new URL(location, url);
    init = {};
  }
  throw new Error(`Redirected without end, last to ${url.origin}${url.pathname}`);
}

/** Cookies by host (ports share them), path and name. */
class CookieJar {
  /** @type {Map<string, { host: string, path: string, name: string, value: string }>} */
  #cookies = new Map();

  /** @param {URL} url @param {string[]} lines of `set-cookie` */
  keep({ hostname: host }, lines) {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/; */);
      const [name = '', value = ''] = splitOnce(pair);
      const said = new Map(
        attributes.map(splitOnce).map(([key, word]) => [key.toLowerCase(), word]),
      );
      const path = said.get('path') ?? '/';
      const expires = said.get('expires');
      const isOver =
        said.get('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
      const key = `${host} ${path} ${name}`;
      if (isOver) this.#cookies.delete(key);
      else this.#cookies.set(key, { host, path, name, value });
    }
  }

  /** @param {URL} url */
  headerFor({ hostname, pathname }) {
    return [...this.#cookies.values()]
      .filter(({ host, path }) => host === hostname && pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  /** @param {string} name */
  find(name) {
    return [...this.#cookies.values()].find((cookie) => cookie.name === name)?.value;
  }
}

/** @param {string} text `a=b=c` @returns {[string, string]} `a` and `b=c` */
function splitOnce(text) {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
