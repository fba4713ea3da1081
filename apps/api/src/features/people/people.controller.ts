import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  InMunicipality,
  Invitation,
  NewRoles,
  type People,
  type Person,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import { parse } from '../../platform/http/parse';
import { Policed } from '../../platform/identity/policy';
import { PEOPLE_POLICIES } from './people.policies';
import { PeopleService } from './people.service';

const AccountId = z.uuid();

@Controller('v1/people')
export class PeopleController {
  constructor(@Inject(PeopleService) private readonly service: PeopleService) {}

  @Get()
  @Policed(PEOPLE_POLICIES.list)
  @Header('cache-control', 'no-store')
  list(@Query() query: unknown): Promise<People> {
    return this.service.list(parse(InMunicipality, query).municipality);
  }

  @Post()
  @Policed(PEOPLE_POLICIES.invite)
  @Header('cache-control', 'no-store')
  invite(@Body() body: unknown): Promise<Person> {
    return this.service.invite(parse(Invitation, body));
  }

  @Put(':id/roles')
  @Policed(PEOPLE_POLICIES.changeRoles)
  @Header('cache-control', 'no-store')
  changeRoles(
    @Param('id') id: string,
    @Query() query: unknown,
    @Body() body: unknown,
  ): Promise<Person> {
    const { municipality } = parse(InMunicipality, query);
    return this.service.changeRoles(
      municipality,
      parse(AccountId, id),
      parse(NewRoles, body).roles,
    );
  }

  @Delete(':id')
  @HttpCode(204)
  @Policed(PEOPLE_POLICIES.remove)
  remove(@Param('id') id: string, @Query() query: unknown): Promise<void> {
    return this.service.remove(parse(InMunicipality, query).municipality, parse(AccountId, id));
  }
}
