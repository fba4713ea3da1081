import { Foundation1795000000000 } from '../../../migrations/1795000000000-foundation';
import { Tenancy1795100000000 } from '../../../migrations/1795100000000-tenancy';
import { Identity1795200000000 } from '../../../migrations/1795200000000-identity';
import { AccessLog1795300000000 } from '../../../migrations/1795300000000-access-log';
import { SafeTotals1795400000000 } from '../../../migrations/1795400000000-safe-totals';
import { ImportsApart1795500000000 } from '../../../migrations/1795500000000-imports-apart';
import { SignalPartitions1795600000000 } from '../../../migrations/1795600000000-signal-partitions';
import { Operations1795800000000 } from '../../../migrations/1795800000000-operations';
import { Jobs1795900000000 } from '../../../migrations/1795900000000-jobs';
import { Taggings1796000000000 } from '../../../migrations/1796000000000-taggings';
import { Echoes1796100000000 } from '../../../migrations/1796100000000-echoes';
import { Alerts1796200000000 } from '../../../migrations/1796200000000-alerts';
import { Notifications1796400000000 } from '../../../migrations/1796400000000-notifications';
import { ExpectedEvents1796300000000 } from '../../../migrations/1796300000000-expected-events';

/** Every migration, oldest first. Append only. */
export const MIGRATIONS = [
  Foundation1795000000000,
  Tenancy1795100000000,
  Identity1795200000000,
  AccessLog1795300000000,
  SafeTotals1795400000000,
  ImportsApart1795500000000,
  SignalPartitions1795600000000,
  Operations1795800000000,
  Jobs1795900000000,
  Taggings1796000000000,
  Echoes1796100000000,
  Alerts1796200000000,
  ExpectedEvents1796300000000,
  Notifications1796400000000,
] as const;

/** What the owner sees to at every start, after the migrations: harmless when it is done already. */
export const EVERY_START = ['SELECT ensure_signal_partitions(3)'] as const;
