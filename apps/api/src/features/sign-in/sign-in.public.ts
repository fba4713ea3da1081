export type { SignInSetup } from './sign-in-setup';
export { SignInModule } from './sign-in.module';
