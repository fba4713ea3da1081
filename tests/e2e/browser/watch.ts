import type { BrowserContext, Page } from '@playwright/test';

/** Everything in the browser that should not happen, except what a journey says it causes itself. */
export class Watch {
  private readonly seen: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly origins: readonly string[]) {}

  /** Trouble that this journey causes on purpose, such as requests that fail while offline. */
  expect(...patterns: RegExp[]): void {
    this.expected.push(...patterns);
  }

  follow(context: BrowserContext): void {
    for (const page of context.pages()) this.followPage(page);
    context.on('page', (page) => this.followPage(page));
    context.on('request', (request) => this.checkAddress(request.url()));
  }

  /** What went wrong and was not expected. */
  troubles(): string[] {
    return this.seen.filter((trouble) => !this.expected.some((pattern) => pattern.test(trouble)));
  }

  private followPage(page: Page): void {
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.seen.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.seen.push(`page error: ${error.stack ?? error.message}`));
    page.on('websocket', (socket) => this.checkAddress(socket.url()));
    page.on('dialog', (dialog) => {
      this.seen.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  private checkAddress(address: string): void {
    const { protocol, host, origin } = new URL(address);
    if (protocol === 'blob:' || protocol === 'data:') return;
    const isOurs = this.origins.some((ours) => ours === origin || new URL(ours).host === host);
    if (!isOurs) this.seen.push(`request to another origin: ${origin}`);
  }
}

/** What the browser says when a request cannot reach the product. */
export const UNREACHABLE = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_|FAILED|EMPTY_RESPONSE)/;
