import { Module } from '@nestjs/common';
import { CountsStore } from './counts.store';

@Module({ providers: [CountsStore], exports: [CountsStore] })
export class CountsModule {}
