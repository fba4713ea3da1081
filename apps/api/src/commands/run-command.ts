import 'reflect-metadata';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { AppError } from '../platform/errors/app-error';
import { readConfig } from '../platform/config/config';
import { Database } from '../platform/database/database';

/** What a command gets to work with: the application without its HTTP side. */
export interface CommandContext {
  readonly app: INestApplicationContext;
  readonly database: Database;
  readonly words: readonly string[];
}

/**
 * Runs one command of the shell on the same code as the product.
 * Exit code 0: done; 1: refused or wrong, with a sentence that says why.
 */
export function runCommand(work: (context: CommandContext) => Promise<number>): void {
  const run = async (): Promise<number> => {
    const config = readConfig(process.env);
    const { database } = await Database.open(config);
    const app = await NestFactory.createApplicationContext(AppModule.with(config, database), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    try {
      return await work({ app, database, words: process.argv.slice(2) });
    } finally {
      await app.close();
    }
  };
  run().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(sentence(error));
      process.exitCode = 1;
    },
  );
}

function sentence(error: unknown): string {
  if (error instanceof AppError) return `${error.message}. ${error.detail ?? ''}`.trim();
  return error instanceof Error ? error.message : 'Onbekende fout.';
}
