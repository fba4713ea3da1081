interface Cookie {
  readonly value: string;
  readonly path: string;
}

export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

/** Follows redirects and keeps cookies by their path, as a browser does; runs no scripts. */
export class CookieBrowser {
  private readonly cookies = new Map<string, Cookie>();

  /** Names of the cookies that are kept, with their path. */
  get kept(): string[] {
    return [...this.cookies.keys()].sort();
  }

  /**
   * @param stopAt origin and path at which not to go in: the address is the answer
   * @param form sent instead of asked for
   */
  async visit(
    address: string,
    stopAt: string | null,
    form?: Record<string, string>,
  ): Promise<Page> {
    let url = new URL(address);
    let init: RequestInit = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    for (let hops = 0; hops < 12; hops += 1) {
      if (stopAt !== null && `${url.origin}${url.pathname}` === stopAt) {
        return { url, status: 0, body: '', headers: new Headers() };
      }
      const response = await fetch(url, {
        ...init,
        redirect: 'manual',
        headers: { accept: 'text/html', cookie: this.header(url.pathname) },
      });
      this.keep(response.headers);
      const location = response.headers.get('location');
      const { status, headers } = response;
      const body = await response.text();
      if (location === null) return { url, status, body, headers };
      url = new URL(location, url);
      init = {};
    }
    throw new Error('redirected without end');
  }

  /** The `cookie` header that a browser would send to this path. */
  header(path: string): string {
    return [...this.cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
  }

  private keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      const value = pair.slice(at + 1);
      const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
      const expires = attributes.find((each) => /^expires=/i.test(each))?.slice(8);
      const isOver = expires !== undefined && Date.parse(expires) <= Date.now();
      if (isOver) this.cookies.delete(`${name} ${path}`);
      else this.cookies.set(`${name} ${path}`, { value, path });
    }
  }
}
