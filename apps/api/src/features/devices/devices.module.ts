import { type MiddlewareConsumer, Module, type NestModule, RequestMethod } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { DevicesController } from './devices.controller';
import { DevicesReadModel } from './devices.read-model';
import { DevicesService } from './devices.service';
import { DevicesStore } from './devices.store';
import { EnrolmentService } from './enrolment.service';
import { limitEnrolment } from './limit-enrolment';

@Module({
  imports: [AccessLogModule],
  controllers: [DevicesController],
  providers: [DevicesService, DevicesStore, DevicesReadModel, EnrolmentService],
})
export class DevicesModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(limitEnrolment())
      .forRoutes({ path: 'v1/devices/enrolment', method: RequestMethod.POST });
  }
}
