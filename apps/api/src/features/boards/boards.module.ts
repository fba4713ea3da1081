import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { SignalsModule } from '../signals/signals.public';
import { BoardsController } from './boards.controller';
import { BoardsGateway } from './boards.gateway';
import { BoardsPublisher } from './boards.publisher';
import { BoardsReadModel } from './boards.read-model';
import { BoardsService } from './boards.service';

@Module({
  imports: [AccessLogModule, MunicipalitiesModule, SignalsModule],
  controllers: [BoardsController],
  providers: [BoardsService, BoardsReadModel, BoardsPublisher, BoardsGateway],
})
export class BoardsModule {}
