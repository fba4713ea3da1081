import { Module } from '@nestjs/common';
import { AccessLogModule } from '../access-log/access-log.public';
import { InstallationAdministrators } from './installation-administrators';
import { PeopleController } from './people.controller';
import { PeopleReadModel } from './people.read-model';
import { PeopleService } from './people.service';
import { PeopleStore } from './people.store';

@Module({
  imports: [AccessLogModule],
  controllers: [PeopleController],
  providers: [PeopleService, PeopleStore, PeopleReadModel, InstallationAdministrators],
  exports: [PeopleService, InstallationAdministrators],
})
export class PeopleModule {}
