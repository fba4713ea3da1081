import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { MunicipalitiesModule } from '../municipalities/municipalities.public';
import { SignalsModule } from '../signals/signals.public';
import { ImportTools } from './import-tools';
import { ImportsController } from './imports.controller';
import { ImportsReadModel } from './imports.read-model';
import { ImportsService } from './imports.service';
import { ImportsStore } from './imports.store';
import { LostImports } from './lost-imports';
import { RowPlaces } from './row-places';

@Module({
  imports: [AccessLogModule, MunicipalitiesModule, SignalsModule],
  controllers: [ImportsController],
  providers: [ImportsService, ImportsStore, ImportsReadModel, ImportTools, RowPlaces, LostImports],
  exports: [ImportsService, LostImports],
})
export class ImportsModule {}
