import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { AgendaAddresses } from './agenda-addresses';
import { AgendaRefresher } from './agenda-refresher';
import { AgendaTools } from './agenda-tools';
import { EventSourcesController } from './event-sources.controller';
import { EventSourcesReadModel } from './event-sources.read-model';
import { EventSourcesService } from './event-sources.service';
import { EventSourcesStore } from './event-sources.store';
import { ExpectedEventsController } from './expected-events.controller';
import { ExpectedEventsReadModel } from './expected-events.read-model';
import { ExpectedEventsService } from './expected-events.service';
import { ExpectedEventsStore } from './expected-events.store';

@Module({
  imports: [AccessLogModule, MunicipalitiesModule],
  controllers: [ExpectedEventsController, EventSourcesController],
  providers: [
    ExpectedEventsService,
    ExpectedEventsStore,
    ExpectedEventsReadModel,
    EventSourcesService,
    EventSourcesStore,
    EventSourcesReadModel,
    AgendaAddresses,
    AgendaRefresher,
    AgendaTools,
  ],
  exports: [AgendaRefresher, ExpectedEventsReadModel],
})
export class CalendarModule {}
