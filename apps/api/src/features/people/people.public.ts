export { InstallationAdministrators } from './installation-administrators';
export { PeopleModule } from './people.module';
export { PeopleService } from './people.service';
