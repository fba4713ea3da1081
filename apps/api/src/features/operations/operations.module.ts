import { Module } from '@nestjs/common';
import { InstallationStates } from './installation-states';
import { JobsSeen } from './jobs-seen';
import { OperationsController } from './operations.controller';
import { OperationsService } from './operations.service';
import { ShownReports } from './shown-reports';

/** How the installation does, for who manages it. */
@Module({
  controllers: [OperationsController],
  providers: [OperationsService, JobsSeen, InstallationStates, ShownReports],
})
export class OperationsModule {}
