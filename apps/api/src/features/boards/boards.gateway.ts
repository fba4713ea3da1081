import type { IncomingMessage } from 'node:http';
import { Inject } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import {
  HEARTBEAT_SECONDS,
  LIVE_EVENT,
  LIVE_NAMESPACE,
  LIVE_PROTOCOL_VERSION,
  Subscribe,
  type SubscribeAnswer,
} from '@poolshoogte/contracts';
import type { Namespace, Socket } from 'socket.io';
import { Clock } from '../../platform/clock/clock';
import { isPassing } from '../../platform/errors/is-passing';
import { isOwnOrigin } from '../../platform/http/own-origin';
import { type Actor } from '../../platform/identity/actor';
import { Policed } from '../../platform/identity/policy';
import { decide } from '../../platform/identity/policy-decision';
import { SocketSessions } from '../../platform/identity/socket-sessions';
import { Jobs } from '../../platform/jobs/jobs';
import { countSocketsBy } from '../../platform/observability/live-metrics';
import { BoardLive } from './board-live';
import { municipalityOf, seen } from './board-rooms';
import type { Sight } from './board-text';
import { BOARD_JOBS, BOARD_POLICIES, seesTexts } from './boards.policies';
import { BoardsService } from './boards.service';

/** A screen subscribes once, and again after each reconnection; more than this is a flood. */
const SUBSCRIBES_PER_MINUTE = 30;

@WebSocketGateway({
  namespace: LIVE_NAMESPACE,
  maxHttpBufferSize: 16_384,
  serveClient: false,
  allowRequest: (request: IncomingMessage, answer: (error: null, isAllowed: boolean) => void) =>
    answer(null, isOwnOrigin(request)),
})
export class BoardsGateway implements OnGatewayInit, OnGatewayConnection {
  @WebSocketServer() private readonly server!: Namespace;
  private readonly subscribes = new WeakMap<Socket, { minute: number; count: number }>();

  constructor(
    @Inject(BoardLive) private readonly live: BoardLive,
    @Inject(BoardsService) private readonly service: BoardsService,
    @Inject(SocketSessions) private readonly sessions: SocketSessions,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  afterInit(): void {
    countSocketsBy(() => this.live.rooms.socketCount());
    this.sessions.guard(this.server, (socket, actor) => this.reconsider(socket, actor));
    this.live.open(this.server);
    this.jobs.every(HEARTBEAT_SECONDS * 1_000, BOARD_JOBS.heartbeat, () => this.beat());
  }

  handleConnection(socket: Socket): void {
    this.subscribes.set(socket, { minute: 0, count: 0 });
    this.live.rooms.admit(socket);
  }

  @SubscribeMessage(LIVE_EVENT.subscribe)
  @Policed(BOARD_POLICIES.follow)
  async subscribe(
    @ConnectedSocket() socket: Socket,
    @MessageBody() message: unknown,
  ): Promise<SubscribeAnswer> {
    if (this.isFlooding(socket))
      return refused('too_many_messages', 'Even rustig aan: wacht een minuut.');
    const parsed = Subscribe.safeParse(message);
    if (!parsed.success) {
      return refused(
        'invalid_message',
        'Dit bericht heeft niet de vorm die we verwachten. Ververs de pagina.',
      );
    }
    const { protocol, municipality, lastSeq } = parsed.data;
    if (protocol !== LIVE_PROTOCOL_VERSION)
      return { status: 'reload', protocol: LIVE_PROTOCOL_VERSION };
    const actor = this.sessions.actorOf(socket);
    if (decide(BOARD_POLICIES.follow, actor, municipality) !== 'allowed' || actor === null) {
      return refused('not_allowed', 'U hebt in deze gemeente geen rol die dit bord mag zien.');
    }
    const sight = seesTexts(actor, municipality) ? 'texts' : 'figures';
    return this.follow(socket, { municipality, sight, lastSeq });
  }

  private async follow(
    socket: Socket,
    { municipality, sight, lastSeq }: { municipality: string; sight: Sight; lastSeq: number },
  ): Promise<SubscribeAnswer> {
    // Joined before looking back: what comes in between arrives twice rather than never.
    await this.live.rooms.join(socket, municipality, sight);
    let upTo = lastSeq;
    try {
      const { seq, today, missed } = await this.service.missedSince(municipality, lastSeq);
      upTo = seq;
      this.live.publisher.begin(municipality, seq);
      if (missed === null) return { status: 'resync' };
      if (missed !== 'nothing') socket.emit(LIVE_EVENT.boardChanged, seen(missed, sight));
      return { status: 'following', seq, today };
    } catch (error) {
      if (!isPassing(error)) throw error;
      // The database is away: the screen fetches, hears "not now", and tries again later.
      return { status: 'resync' };
    } finally {
      this.live.rooms.release(socket, municipality, upTo);
    }
  }

  /** After a change of roles: what may no longer be followed is left, and the screen asks anew. */
  private reconsider(socket: Socket, actor: Actor): void {
    for (const name of socket.rooms) {
      const municipality = municipalityOf(name);
      if (municipality === undefined) continue;
      const isAllowed = decide(BOARD_POLICIES.follow, actor, municipality) === 'allowed';
      const sight = seesTexts(actor, municipality) ? 'texts' : 'figures';
      if (isAllowed && this.live.rooms.isIn(socket, municipality, sight)) continue;
      void socket.leave(name);
      socket.emit(LIVE_EVENT.resync, { municipality });
    }
  }

  private isFlooding(socket: Socket): boolean {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    const seen = this.subscribes.get(socket);
    const count = seen?.minute === minute ? seen.count + 1 : 1;
    this.subscribes.set(socket, { minute, count });
    return count > SUBSCRIBES_PER_MINUTE;
  }

  private async beat(): Promise<void> {
    await this.sessions.recheckAll();
    await this.live.beat();
  }
}

function refused(
  code: Extract<SubscribeAnswer, { status: 'refused' }>['code'],
  message: string,
): SubscribeAnswer {
  return { status: 'refused', code, message };
}
