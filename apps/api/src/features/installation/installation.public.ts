export { InstallationModule } from './installation.module';
export { InstallationStore } from './installation.store';
