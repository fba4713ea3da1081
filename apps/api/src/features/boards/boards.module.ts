import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { AlertsModule } from '../alerts/alerts.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { SignalsModule } from '../signals/signals.public';
import { BoardBuilder } from './board-builder';
import { BoardLive } from './board-live';
import { BoardNodes } from './board-nodes';
import { BoardRooms } from './board-rooms';
import { BoardStates } from './board-states';
import { BoardsController } from './boards.controller';
import { BoardsGateway } from './boards.gateway';
import { BoardsPublisher } from './boards.publisher';
import { BoardsReadModel } from './boards.read-model';
import { BoardsService } from './boards.service';
import { SendPacer } from './send-pacer';

@Module({
  imports: [AccessLogModule, AlertsModule, MunicipalitiesModule, SignalsModule],
  controllers: [BoardsController],
  providers: [
    BoardBuilder,
    BoardLive,
    BoardNodes,
    BoardRooms,
    BoardsGateway,
    BoardsPublisher,
    BoardsReadModel,
    BoardsService,
    BoardStates,
    SendPacer,
  ],
})
export class BoardsModule {}
