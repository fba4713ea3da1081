import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { type Board, MunicipalityCode } from '@poolshoogte/contracts';
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

  @Get(':municipality')
  @Policed(BOARD_POLICIES.read)
  @Header('cache-control', 'no-store')
  async board(@Param('municipality') municipality: string): Promise<Board> {
    const code = parse(MunicipalityCode, municipality);
    const board = await this.service.board(code);
    if (seesTexts(currentActor(), code)) {
      await this.accessLog.recordFor(code, { action: 'board_opened' });
      return board;
    }
    return { ...board, feed: board.feed.map((item) => ({ ...item, text: null })) };
  }
}
