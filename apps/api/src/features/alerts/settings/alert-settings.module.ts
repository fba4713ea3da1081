import { Module } from '@nestjs/common';
import { AccessLogModule } from '../../access-log/access-log.public';
import { ScoringModule } from '../scoring/scoring.module';
import { AlertSettingsController } from './alert-settings.controller';
import { AlertSettingsService } from './alert-settings.service';
import { BackTester } from './back-tester';
import { BackTestsStore } from './back-tests.store';

@Module({
  imports: [AccessLogModule, ScoringModule],
  controllers: [AlertSettingsController],
  providers: [AlertSettingsService, BackTester, BackTestsStore],
  exports: [AlertSettingsService],
})
export class AlertSettingsModule {}
