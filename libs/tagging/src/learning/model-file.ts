import { THEME_IDS } from '@poolshoogte/vocabulary';
import {
  CALIBRATION_STEPS,
  LEARNED,
  ROW_WIDTH,
  ROWS,
  type ThemeCalibration,
  type ThemeModel,
} from './theme-model';

/** "PHM" and the number of the format. */
const MAGIC = [0x50, 0x48, 0x4d, 0x01];
/** No model is larger: every row filled, every number at its longest. */
export const MODEL_BYTES_MAX = 2_100_000;
const LONGEST_NAME = 200;
const MOST_CALIBRATION = 100_000;

class Writer {
  readonly bytes: number[] = [...MAGIC];

  whole(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }

  /** Small numbers of either sign take one byte. */
  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value);
  }

  name(text: string): void {
    const name = encodeURIComponent(text);
    this.whole(name.length);
    for (let index = 0; index < name.length; index += 1) this.bytes.push(name.charCodeAt(index));
  }
}

class Reader {
  private at = MAGIC.length;

  constructor(private readonly bytes: Uint8Array) {}

  whole(most: number): number {
    let value = 0;
    for (let factor = 1; factor <= 0x80 ** 5; factor *= 0x80) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('Model ends too soon');
      this.at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) {
        if (value > most) throw new RangeError('Model holds a number that is too large');
        return value;
      }
    }
    throw new RangeError('Model holds a number that is too long');
  }

  signed(most: number): number {
    const value = this.whole(2 * most);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  name(): string {
    const length = this.whole(LONGEST_NAME);
    const name = String.fromCharCode(...this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return decodeURIComponent(name);
  }

  end(): void {
    if (this.at !== this.bytes.length) throw new RangeError('Model goes on after its end');
  }
}

function usedRows({ weights }: ThemeModel): number[] {
  const rows: number[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    const at = row * ROW_WIDTH;
    for (let place = 0; place < ROW_WIDTH; place += 1) {
      if (weights[at + place] !== 0) {
        rows.push(row);
        break;
      }
    }
  }
  return rows;
}

function writeCalibration(writer: Writer, calibration: ThemeCalibration | null): void {
  writer.whole(calibration === null ? 0 : 1);
  if (calibration === null) return;
  writer.signed(Math.round(calibration.slope * CALIBRATION_STEPS));
  writer.signed(Math.round(calibration.offset * CALIBRATION_STEPS));
}

/** Bytes of a model, for storing or sending; only rows that learned something take place. */
export function writeModel(model: ThemeModel): Uint8Array {
  const writer = new Writer();
  writer.name(model.id);
  writer.name(model.lexiconVersion);
  writer.whole(model.lessons);
  writer.whole(model.calibration.length);
  for (const each of model.calibration) writeCalibration(writer, each);
  const rows = usedRows(model);
  writer.whole(rows.length);
  let last = -1;
  for (const row of rows) {
    writer.whole(row - last - 1);
    last = row;
    const places: number[] = [];
    for (let place = 0; place < ROW_WIDTH; place += 1) {
      if (model.weights[row * ROW_WIDTH + place] !== 0) places.push(place);
    }
    writer.whole(places.reduce((mask, place) => mask | (1 << place), 0));
    for (const place of places) writer.signed(model.weights[row * ROW_WIDTH + place] ?? 0);
  }
  return Uint8Array.from(writer.bytes);
}

function readCalibration(reader: Reader): ThemeCalibration | null {
  if (reader.whole(1) === 0) return null;
  const slope = reader.signed(MOST_CALIBRATION) / CALIBRATION_STEPS;
  const offset = reader.signed(MOST_CALIBRATION) / CALIBRATION_STEPS;
  if (!(slope > 0)) throw new RangeError('Model has a calibration that turns things round');
  return { slope, offset };
}

function readWeights(reader: Reader): Int16Array {
  const weights = new Int16Array(ROWS * ROW_WIDTH);
  let row = -1;
  for (let left = reader.whole(ROWS); left > 0; left -= 1) {
    row += 1 + reader.whole(ROWS);
    if (row >= ROWS) throw new RangeError('Model has a row too many');
    const mask = reader.whole(0xffff);
    for (let place = 0; place < ROW_WIDTH; place += 1) {
      if (((mask >> place) & 1) === 1) weights[row * ROW_WIDTH + place] = reader.signed(0x7fff);
    }
    if ((weights[row * ROW_WIDTH + LEARNED] ?? 0) < 0) throw new RangeError('Model unlearned');
  }
  return weights;
}

/**
 * Reads what {@link writeModel} wrote; every number is checked.
 * @throws RangeError or URIError for anything else, whatever its size
 */
export function readModel(bytes: Uint8Array): ThemeModel {
  if (bytes.length > MODEL_BYTES_MAX) throw new RangeError('Model is too large');
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) throw new RangeError('Not a model');
  const reader = new Reader(bytes);
  const id = reader.name();
  const lexiconVersion = reader.name();
  const lessons = reader.whole(Number.MAX_SAFE_INTEGER);
  if (reader.whole(THEME_IDS.length) !== THEME_IDS.length)
    throw new RangeError('Model has other themes');
  const calibration = THEME_IDS.map(() => readCalibration(reader));
  const weights = readWeights(reader);
  reader.end();
  return { id, lexiconVersion, lessons, weights, calibration };
}
