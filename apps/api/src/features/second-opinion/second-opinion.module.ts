import { Module } from '@nestjs/common';
import { SecondOpinionController } from './second-opinion.controller';
import { SecondOpinionService } from './second-opinion.service';

@Module({ controllers: [SecondOpinionController], providers: [SecondOpinionService] })
export class SecondOpinionModule {}
