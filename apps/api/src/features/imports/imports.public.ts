export { ImportsModule } from './imports.module';
export { ImportsService } from './imports.service';
export { importRowsPerSecond } from './import-metrics';
