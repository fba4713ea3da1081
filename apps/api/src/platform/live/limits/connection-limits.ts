import type { IncomingMessage } from 'node:http';
import type { Socket as TcpSocket } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LIVE_TOO_MANY_CONNECTIONS } from '@poolshoogte/contracts';
import type { Namespace, Socket } from 'socket.io';
import { CONFIG, type Config } from '../../config/config';
import { HandshakeRate } from './handshake-rate';
import { refuse, refuseUnknownEvents } from './refuse';
import { MessageLimits } from './message-limits';
import { Places } from './places';
import { senderOf, type Trusts } from './sender-address';
import { turnAway } from './turn-away';

/** A connection that joins nothing. */
const JOIN_WITHIN_MS = 10_000;
/** A connection that follows nothing. */
export const FOLLOW_WITHIN_MS = 60_000;
/** So many above the limit of an address are told why, as a screen can show it; others just end. */
const TOLD = 20;
/** A whole office comes back at once after a restart, and may have to try again. */
const HANDSHAKES_PER_PLACE = 2;
/** The demo accounts are everybody's. */
const PER_ACCOUNT = 50;
/** For what was said last to arrive. */
const LAST_WORDS_MS = 1_000;

type Connection = Socket['conn'];
type Asked = IncomingMessage & { readonly _query?: Readonly<Record<string, string>> };

/** Refused as one too many; what a screen hears of it is its message. */
export class TooManyConnections extends Error {
  readonly data = {
    message: 'Er zijn te veel schermen tegelijk open. Sluit er een, of probeer het zo weer.',
  };
  constructor() {
    super(LIVE_TOO_MANY_CONNECTIONS);
    this.name = 'TooManyConnections';
  }
}

/**
 * How many live connections there may be, and what one may send: of this process, per address and per
 * account. Memory and time for those who come too much are bounded, so that others notice nothing.
 */
@Injectable()
export class ConnectionLimits {
  private readonly ofAddress: Places;
  private readonly ofAccount: Places;
  private readonly handshakes: HandshakeRate;
  private readonly most: number;
  private readonly senders = new WeakMap<IncomingMessage, string>();
  /** By the id with which a connection over HTTP makes itself known. */
  private readonly open = new Map<string, Connection>();
  private readonly messages = new WeakMap<Connection, MessageLimits>();
  private readonly joined = new WeakMap<Connection, Socket>();
  private readonly tcpOf = new WeakMap<Connection, TcpSocket>();
  private readonly aboveLimit = new WeakSet<Connection>();
  private readonly withAccount = new WeakSet<Connection>();

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    this.most = config.CONNECTIONS_PER_PROCESS;
    this.ofAddress = new Places(config.CONNECTIONS_PER_ADDRESS);
    this.ofAccount = new Places(config.CONNECTIONS_PER_ACCOUNT ?? (config.DEMO ? 0 : PER_ACCOUNT));
    this.handshakes = new HandshakeRate(config.CONNECTIONS_PER_ADDRESS * HANDSHAKES_PER_PLACE);
  }

  /** @param namespace the only one there is: nothing can be said or kept open elsewhere */
  guard(namespace: Namespace): void {
    const io = namespace.server;
    io.use((_socket, next) => next(new Error('Invalid namespace')));
    io.engine.use((request: Asked, response: unknown, next: () => void) => {
      const known = this.open.get(request._query?.['sid'] ?? '');
      if (known === undefined) this.admit(request, response, io.engine.clientsCount, next);
      else this.hear(known, request, next);
    });
    io.engine.on('connection', (connection: Connection) => this.keep(connection));
    namespace.use(({ conn }, next) => {
      if (!this.aboveLimit.has(conn)) {
        next();
        return;
      }
      next(new TooManyConnections());
      setImmediate(() => conn.close());
    });
    namespace.on('connection', (socket) => this.join(socket));
  }

  /** @throws TooManyConnections when this account has as many as it may */
  takePlace({ conn }: Socket, account: string | null): void {
    if (account === null || this.withAccount.has(conn)) return;
    if (!this.ofAccount.hasRoomFor(account)) throw new TooManyConnections();
    this.withAccount.add(conn);
    this.ofAccount.take(account);
    conn.once('close', () => this.ofAccount.giveBack(account));
  }

  private admit(request: Asked, response: unknown, count: number, next: () => void): void {
    const sender = senderOf(request, this.trusts());
    this.senders.set(request, sender);
    const isWelcome =
      this.handshakes.isWithin(sender, performance.now()) &&
      this.ofAddress.hasRoomFor(sender, TOLD);
    if (!isWelcome) turnAway(request, response, 429);
    else if (this.most > 0 && count >= this.most) turnAway(request, response, 503);
    else next();
  }

  private hear(connection: Connection, request: Asked, next: () => void): void {
    this.messages.get(connection)?.request();
    if (request.headers.upgrade !== undefined) this.tcpOf.set(connection, request.socket);
    next();
  }

  private keep(connection: Connection): void {
    const { request } = connection;
    const sender = this.senders.get(request) ?? '';
    if (!this.ofAddress.hasRoomFor(sender)) this.aboveLimit.add(connection);
    this.ofAddress.take(sender);
    const id = connection.transport.sid;
    this.open.set(id, connection);
    connection.once('close', () => {
      this.ofAddress.giveBack(sender);
      this.open.delete(id);
      // After a broken frame the library waits half a minute for a goodbye.
      setTimeout(() => this.tcpOf.get(connection)?.destroy(), LAST_WORDS_MS).unref();
    });

    const limits = new MessageLimits(
      (code) => this.cut(connection, code),
      () => performance.now(),
    );
    this.messages.set(connection, limits);
    this.endUnless(() => this.joined.has(connection), connection, JOIN_WITHIN_MS);
    connection.on('packet', limits.packet);
    if (connection.transport.name === 'websocket') this.tcpOf.set(connection, request.socket);
    const watch = (): void => {
      const tcp = this.tcpOf.get(connection);
      if (tcp !== undefined) limits.watch(tcp);
    };
    watch();
    connection.once('upgrading', watch);
  }

  private join(socket: Socket): void {
    this.joined.set(socket.conn, socket);
    refuseUnknownEvents(socket);
    socket.on('error', () => this.messages.get(socket.conn)?.unreadable());
    let hasAsked = false;
    socket.use((_event, next) => {
      hasAsked = true;
      next();
    });
    const timer = setTimeout(() => {
      if (!hasAsked) this.cut(socket.conn, 'not_following');
    }, FOLLOW_WITHIN_MS);
    timer.unref();
    socket.once('disconnect', () => {
      clearTimeout(timer);
      this.endUnless(() => this.joined.get(socket.conn) !== socket, socket.conn, LAST_WORDS_MS);
    });
  }

  /** A connection that could do nothing any more takes no place. */
  private endUnless(isUsed: () => boolean, connection: Connection, withinMs: number): void {
    const timer = setTimeout(() => {
      if (!isUsed()) connection.close(true);
    }, withinMs);
    timer.unref();
    connection.once('close', () => clearTimeout(timer));
  }

  /** Says why, stops listening at once, and closes when that was heard or nobody listens. */
  private cut(connection: Connection, code: Parameters<typeof refuse>[1]): void {
    const socket = this.joined.get(connection);
    if (socket !== undefined) refuse(socket, code);
    connection.close();
    const tcp = connection.transport.name === 'websocket' ? this.tcpOf.get(connection) : undefined;
    tcp?.pause();
    const timer = setTimeout(() => {
      connection.close(true);
      tcp?.destroy();
    }, LAST_WORDS_MS);
    timer.unref();
  }

  /** The rule of the requests themselves, from the application they share. */
  private trusts(): Trusts {
    const app: unknown = this.host.httpAdapter.getInstance();
    return (app as { get(name: string): Trusts }).get('trust proxy fn');
  }
}
