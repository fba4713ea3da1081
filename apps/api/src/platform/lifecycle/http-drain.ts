import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** So long a connection without a request may bring one that was on its way when we stopped accepting. */
const LINGER_MS = 300;
const LOOK_MS = 25;

/** Sees requests come and go, so that the last of them can be finished. */
export class HttpDrain {
  private readonly open = new Set<ServerResponse>();
  private isClosing = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.open.add(response);
      response.once('close', () => this.open.delete(response));
      if (this.isClosing) tellToLeave(response);
    });
  }

  /** From now on every answer says that its connection ends: the next request goes elsewhere. */
  sayGoodbye(): void {
    this.isClosing = true;
    for (const response of this.open) tellToLeave(response);
  }

  /**
   * Accepts no new connection. Those that are there may bring what was on its way; `http` itself would
   * close the idle ones at once, and a request that is just being sent then gets a reset.
   */
  stopAccepting(): void {
    if (this.server.listening) NetServer.prototype.close.call(this.server);
  }

  /** Waits until every request is answered and its connection closed. @returns how many were not */
  async finish(withinMs: number): Promise<number> {
    const end = performance.now() + withinMs;
    await pause(Math.min(LINGER_MS, withinMs));
    this.server.closeIdleConnections();
    while (this.open.size > 0 && performance.now() < end) await pause(LOOK_MS);
    this.server.closeIdleConnections();
    return this.open.size;
  }

  /** Ends what is left, in the middle of whatever it was doing. */
  cutOff(): void {
    this.server.closeAllConnections();
  }
}

function tellToLeave(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
