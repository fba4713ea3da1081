import type { Socket } from 'socket.io';

/** So many packets may wait for a connection; who has more of them is given no further ones. */
const UNSENT_MAX = 3;

/**
 * Knows which connections do not keep up. They get no endless queue: what they miss is sent as one
 * message of the then newest state, once everything before has left.
 */
export class SlowFollowers {
  private readonly unsent = new WeakMap<Socket, number>();
  /** The last number that each of them was sent. */
  private readonly behind = new Map<Socket, number>();

  /** @param onCaughtUp called when everything that waited for a slow connection has left */
  constructor(private readonly onCaughtUp: (socket: Socket, lastSeq: number) => void) {}

  watch(socket: Socket): void {
    const { conn } = socket;
    this.unsent.set(socket, 0);
    conn.on('packetCreate', () => this.unsent.set(socket, (this.unsent.get(socket) ?? 0) + 1));
    conn.on('flush', () => this.unsent.set(socket, 0));
    conn.on('drain', () => {
      const lastSeq = this.behind.get(socket);
      if (lastSeq !== undefined) this.onCaughtUp(socket, lastSeq);
    });
    socket.once('disconnect', () => this.behind.delete(socket));
  }

  /** Whether a message that follows on this number must not be sent to a connection now. */
  isToSkip(socket: Socket, previousSeq: number): boolean {
    if (this.behind.has(socket)) return true;
    if ((this.unsent.get(socket) ?? 0) < UNSENT_MAX) return false;
    this.behind.set(socket, previousSeq);
    return true;
  }

  isBehind(socket: Socket): boolean {
    return this.behind.has(socket);
  }

  /** The connection has everything up to this number on its way. */
  isSent(socket: Socket, seq: number): void {
    this.behind.set(socket, seq);
  }

  /** The connection is like the others again. */
  forget(socket: Socket): void {
    this.behind.delete(socket);
  }
}
