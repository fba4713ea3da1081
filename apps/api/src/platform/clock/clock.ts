import { Injectable } from '@nestjs/common';

/** The only place that reads the time, so that tests can hold it still. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
