import { Inject, Injectable } from '@nestjs/common';
import { LIVE_EVENT, LIVE_NOT_SIGNED_IN } from '@poolshoogte/contracts';
import type { Namespace, Socket } from 'socket.io';
import { AppError } from '../errors/app-error';
import { ConnectionLimits, TooManyConnections } from '../live/limits/connection-limits';
import { type AccessChanged, AccessListener } from './access-listener';
import type { Actor } from './actor';
import { Identification } from './identify';

/** What a timer can wait for; a longer session is looked at again by then. */
const LONGEST_TIMER_MS = 2_147_483_647;

/**
 * Live connections stand on the same session as requests: without one there is no connection, and
 * when the session ends, expires or loses its role, so does what the connection may hear.
 */
@Injectable()
export class SocketSessions {
  private readonly actors = new WeakMap<Socket, Actor>();
  private server: Namespace | undefined;
  private reconsider: (socket: Socket, actor: Actor) => void = () => undefined;

  constructor(
    @Inject(Identification) private readonly identification: Identification,
    @Inject(AccessListener) private readonly changes: AccessListener,
    @Inject(ConnectionLimits) private readonly limits: ConnectionLimits,
  ) {}

  /** @param reconsider called when the roles of a connected actor may have changed */
  guard(server: Namespace, reconsider: (socket: Socket, actor: Actor) => void): void {
    this.server = server;
    this.reconsider = reconsider;
    this.limits.guard(server);
    server.use((socket, next) => {
      this.admit(socket).then(
        (isAdmitted) => next(isAdmitted ? undefined : new Error(LIVE_NOT_SIGNED_IN)),
        (why) => next(why instanceof TooManyConnections ? why : new Error(LIVE_NOT_SIGNED_IN)),
      );
    });
    this.changes.onChanged((changed) => void this.recheck(changed));
  }

  actorOf(socket: Socket): Actor | null {
    return this.actors.get(socket) ?? null;
  }

  /** Looks whether sessions of connections went idle; a connection alone does not keep one awake. */
  async recheckAll(): Promise<void> {
    await this.recheck('anything');
  }

  private async admit(socket: Socket): Promise<boolean> {
    const actor = await this.identification.actorOf(socket.handshake);
    if (actor === null) return false;
    this.limits.takePlace(socket, actor.account);
    this.actors.set(socket, actor);
    this.cutAtEndOf(socket, actor);
    return true;
  }

  private cutAtEndOf(socket: Socket, { session }: Actor): void {
    if (session === null) return;
    const left = session.expiresAt.getTime() - Date.now();
    const timer = setTimeout(() => void this.recheckOne(socket), Math.min(left, LONGEST_TIMER_MS));
    timer.unref();
    socket.once('disconnect', () => clearTimeout(timer));
  }

  private async recheck(changed: AccessChanged | 'anything'): Promise<void> {
    const touched = [...(this.server?.sockets.values() ?? [])].filter((socket) => {
      if (changed === 'anything') return true;
      const actor = this.actors.get(socket);
      return changed.id === (changed.kind === 'session' ? actor?.session?.id : actor?.account);
    });
    await Promise.all(touched.map((socket) => this.recheckOne(socket)));
  }

  private async recheckOne(socket: Socket): Promise<void> {
    const actor = await this.identification
      .actorOf(socket.handshake, { isUse: false })
      // A key that no longer works is nobody; a database that is away for a moment ends nothing.
      .catch((error: unknown) => (error instanceof AppError ? null : this.actorOf(socket)));
    if (actor === null) {
      this.cut(socket);
      return;
    }
    this.actors.set(socket, actor);
    this.reconsider(socket, actor);
  }

  /** What was still queued for it goes with the connection. */
  private cut(socket: Socket): void {
    this.actors.delete(socket);
    for (const room of socket.rooms) if (room !== socket.id) void socket.leave(room);
    socket.emit(LIVE_EVENT.signedOut);
    socket.disconnect(true);
  }
}
