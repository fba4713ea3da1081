import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import { MunicipalityCode } from '@poolshoogte/contracts';
import type { Response } from 'express';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { currentActor } from '../../platform/identity/request-context';
import { AccessLog } from '../access-log/access-log.public';
import { BOARD_POLICIES, seesTexts } from './boards.policies';
import { BoardsService } from './boards.service';

@Controller('v1/boards')
export class BoardsController {
  constructor(
    @Inject(BoardsService) private readonly service: BoardsService,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /** Answers with a `Board`, which is in memory as the bytes that are sent. */
  @Get(':municipality')
  @Policed(BOARD_POLICIES.read)
  @Header('cache-control', 'no-store')
  @Header('content-type', 'application/json; charset=utf-8')
  async board(
    @Param('municipality') municipality: string,
    @Res() response: Response,
  ): Promise<void> {
    const code = parse(MunicipalityCode, municipality);
    const sight = seesTexts(currentActor(), code) ? 'texts' : 'figures';
    const board = await this.service.board(code, sight);
    if (sight === 'texts') await this.accessLog.recordFor(code, { action: 'board_opened' });
    response.setHeader('content-length', board.byteLength);
    response.end(board);
  }
}
