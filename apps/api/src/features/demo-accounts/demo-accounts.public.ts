export { type DemoAccount, demoAccounts } from './demo-accounts';
export type { DemoProvider, DemoProviderOptions } from './demo-provider';
export { mountDemoProvider } from './mount-demo-provider';
