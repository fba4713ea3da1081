import { Inject, Injectable } from '@nestjs/common';
import type {
  AlertSettings,
  AlertSettingsAnswer,
  BackTest,
  ChangeAlertSettings,
} from '@poolshoogte/contracts';
import { thresholdsFor } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { AppError } from '../../../platform/errors/app-error';
import { AccessLog } from '../../access-log/access-log.public';
import { AlertSettingsStore } from '../scoring/alert-settings.store';
import { ENGINE_VERSION } from '../scoring/engine-version';
import { BackTester } from './back-tester';
import { BackTestsStore } from './back-tests.store';

/** When alerts are raised, what that would have given, and changing it. */
@Injectable()
export class AlertSettingsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AlertSettingsStore) private readonly store: AlertSettingsStore,
    @Inject(BackTester) private readonly tester: BackTester,
    @Inject(BackTestsStore) private readonly backTests: BackTestsStore,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  get(municipality: string): Promise<AlertSettingsAnswer> {
    return this.database.read(municipality, (manager) => this.answer(manager, municipality));
  }

  /** What these settings would have raised. Changes nothing but that it was shown. */
  async backTest(municipality: string, settings: AlertSettings): Promise<BackTest> {
    const result = await this.tester.replay(municipality, settings);
    await this.database.transaction(municipality, (manager) =>
      this.backTests.keep(manager, municipality, result),
    );
    return result;
  }

  /** @throws AppError `back_test_missing`, `settings_moved_on` */
  change(
    municipality: string,
    { version, settings, backTest }: ChangeAlertSettings,
  ): Promise<AlertSettingsAnswer> {
    return this.database.transaction(municipality, async (manager) => {
      if (!(await this.backTests.was(manager, municipality, backTest, settings)))
        throw new AppError('back_test_missing');
      if (!(await this.store.change(manager, municipality, settings, version)))
        throw new AppError('settings_moved_on');
      await this.accessLog.record(manager, municipality, {
        action: 'alert_settings_changed',
        reason:
          `hoogstens ${settings.falsePerKernYear} onterechte per kern per jaar, ` +
          `ten minste ${settings.minimumSignals} signalen`,
      });
      return this.answer(manager, municipality);
    });
  }

  private async answer(manager: EntityManager, municipality: string): Promise<AlertSettingsAnswer> {
    const { settings, calibration, version, estimatedAt } = await this.store.get(
      manager,
      municipality,
    );
    return {
      settings,
      thresholds: thresholdsFor(settings, calibration),
      estimatedAt: estimatedAt?.toISOString() ?? null,
      version,
      engineVersion: ENGINE_VERSION,
    };
  }
}
