// @ts-check
import { quantileOf } from './quantile.mjs';

/** The lower of the two middle values when their number is even. @param {readonly number[]} values */
export const medianOf = (values) => quantileOf(values, 0.5);

/** @param {number} value @param {number} [digits] behind the point */
export const rounded = (value, digits = 2) => Number(value.toFixed(digits));

/**
 * What was counted per round, as one figure each: the median of the rounds.
 * @template {string} Name
 * @param {readonly Record<Name, number>[]} rounds
 * @param {Name} name
 */
export const medianRound = (rounds, name) => medianOf(rounds.map((round) => round[name]));

/**
 * How far one node and two nodes go, from what a signal costs in processor time. Node runs on one core,
 * a database on as many as there are; what is left of a machine after its nodes is the database's.
 * @param {{ apiMs: number, databaseMs: number }} cost of one signal, milliseconds of processor
 * @param {number} cores of all machines together
 * @param {number} nodes
 */
export function capacityOf({ apiMs, databaseMs }, cores, nodes) {
  const byNodes = (nodes * 1_000) / apiMs;
  const byDatabase = ((cores - nodes) * 1_000) / databaseMs;
  return {
    perSecond: Math.min(byNodes, byDatabase),
    limit: byNodes < byDatabase ? 'nodes' : 'database',
  };
}
