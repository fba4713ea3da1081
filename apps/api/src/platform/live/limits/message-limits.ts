import type { Socket as TcpSocket } from 'node:net';
import { TokenBucket } from './token-bucket';

/**
 * What one connection may send. A screen says a few words a minute: its answer to each ping, and once
 * in a while that it follows a board.
 */
export const MESSAGES = { burst: 120, perSecond: 2 } as const;
/** Bytes on a websocket, also those that become no message: pings, empty and broken frames. */
export const BYTES = { burst: 128 * 1_024, perSecond: 4_096 } as const;
/** Requests of a connection over HTTP; four messages a second to a screen are as many requests. */
export const REQUESTS = { burst: 240, perSecond: 10 } as const;

export type Overstep = 'invalid_message' | 'too_many_messages';

/** What a connection of Engine.IO tells of a packet; binary data is never one of our messages. */
interface Packet {
  readonly type: string;
  readonly data?: unknown;
}

/** Counts what one connection sends, and says once that it was too much. */
export class MessageLimits {
  private readonly messages: TokenBucket;
  private readonly bytes: TokenBucket;
  private readonly requests: TokenBucket;
  private isOver = false;

  constructor(
    private readonly overstep: (code: Overstep) => void,
    private readonly now: () => number,
  ) {
    this.messages = new TokenBucket(MESSAGES, now());
    this.bytes = new TokenBucket(BYTES, now());
    this.requests = new TokenBucket(REQUESTS, now());
  }

  readonly packet = ({ data }: Packet): void => {
    if (!this.messages.take(1, this.now())) this.end('too_many_messages');
    else if (data !== undefined && typeof data !== 'string') this.end('invalid_message');
  };

  /** Beside who reads it: no byte is lost, and none is free. */
  watch(tcp: TcpSocket): void {
    tcp.on('data', (piece: Buffer) => {
      if (!this.bytes.take(piece.length, this.now())) this.end('too_many_messages');
      // What is read behind this may have asked for more.
      if (this.isOver) tcp.pause();
    });
  }

  request(): void {
    if (!this.requests.take(1, this.now())) this.end('too_many_messages');
  }

  /** Something that could not be read at all. */
  readonly unreadable = (): void => this.end('invalid_message');

  private end(code: Overstep): void {
    if (this.isOver) return;
    this.isOver = true;
    this.overstep(code);
  }
}
