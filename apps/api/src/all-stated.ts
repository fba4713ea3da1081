import { AppModule } from './app.module';
import type { AllStated } from './features/installation/stated';
import type { SignInSetup } from './features/sign-in/sign-in.public';
import { JOB_POLICIES } from './job-policies';
import type { Config } from './platform/config/config';
import type { Database } from './platform/database/database';
import { refuseWithoutPolicy, statedIn } from './platform/identity/stated-policies';

/**
 * Everything that is stated about access, read from the decorators alone: nothing is started, so
 * there is nothing to configure or to connect to.
 *
 * @throws Error that names every route and live message without a policy
 */
export function allStated(): AllStated {
  const nothing = {};
  const module = AppModule.with(nothing as Config, nothing as Database, nothing as SignInSetup);
  refuseWithoutPolicy(module);
  return { answered: statedIn(module), jobs: JOB_POLICIES };
}
