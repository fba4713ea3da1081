import { AccessLogModule } from './features/access-log/access-log.public';
import { AlertsModule } from './features/alerts/alerts.public';
import { BoardsModule } from './features/boards/boards.module';
import { CalendarModule } from './features/calendar/calendar.public';
import { ComparisonsModule } from './features/comparisons/comparisons.module';
import { DemoModule } from './features/demo/demo.module';
import { DevicesModule } from './features/devices/devices.module';
import { ImportsModule } from './features/imports/imports.module';
import { MunicipalitiesModule } from './features/municipalities/municipalities.module';
import { NotificationsModule } from './features/notifications/notifications.public';
import { OperationsModule } from './features/operations/operations.module';
import { PeopleModule } from './features/people/people.module';
import { SecondOpinionModule } from './features/second-opinion/second-opinion.public';
import { ServiceKeysModule } from './features/service-keys/service-keys.module';
import { SignalsModule } from './features/signals/signals.module';
import { TaggingsModule } from './features/taggings/taggings.public';

/** What answers somebody: the same in every installation. */
export const ANSWERING_MODULES = [
  AccessLogModule,
  MunicipalitiesModule,
  SignalsModule,
  TaggingsModule,
  SecondOpinionModule,
  CalendarModule,
  AlertsModule,
  BoardsModule,
  ImportsModule,
  ComparisonsModule,
  PeopleModule,
  ServiceKeysModule,
  DevicesModule,
  NotificationsModule,
  OperationsModule,
  DemoModule,
];
