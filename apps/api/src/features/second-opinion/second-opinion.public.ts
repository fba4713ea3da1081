export { SecondOpinionModule } from './second-opinion.module';
