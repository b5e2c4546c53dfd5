/** The constraints of a parameter, as in JSON Schema. */
export interface Constraints {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression between slashes, of which a part of the text must be a match. */
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
}

/** The name of a parameter, its value, and the constraints of the contract. */
export type ParameterCheck = readonly [name: string, value: unknown, constraints: Constraints];

/** Throws an error that names the parameter if its value violates a constraint. Accepts absent values. */
export function checkParameter([name, value, constraints]: ParameterCheck): void {
  const problem = problemOf(value, constraints);
  if (problem !== undefined) throw new TypeError(`${name} must ${problem}`);
}

function problemOf(value: unknown, constraints: Constraints): string | undefined {
  if (typeof value === 'number') return rangeProblem(value, constraints);
  if (Array.isArray(value)) return countProblem('element', value.length, constraints.minItems, constraints.maxItems);
  if (typeof value !== 'string') return undefined;
  const length = [...value].length;
  return (
    countProblem('character', length, constraints.minLength, constraints.maxLength) ??
    patternProblem(value, constraints)
  );
}

function countProblem(unit: string, count: number, min = 0, max = Infinity): string | undefined {
  const counted = (number: number) => `${number} ${unit}${number === 1 ? '' : 's'}`;
  if (count < min) return `have at least ${counted(min)}, got ${count}`;
  return count > max ? `have at most ${counted(max)}, got ${count}` : undefined;
}

function patternProblem(text: string, { pattern }: Constraints): string | undefined {
  if (pattern === undefined || new RegExp(pattern.slice(1, -1)).test(text)) return undefined;
  return `match ${pattern.slice(1, -1)}, got ${text}`;
}

function rangeProblem(number: number, constraints: Constraints): string | undefined {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = constraints;
  if (minimum !== undefined && number < minimum) return `be at least ${minimum}, got ${number}`;
  if (maximum !== undefined && number > maximum) return `be at most ${maximum}, got ${number}`;
  if (exclusiveMinimum !== undefined && number <= exclusiveMinimum) return `be more than ${exclusiveMinimum}, got ${number}`;
  if (exclusiveMaximum !== undefined && number >= exclusiveMaximum) return `be less than ${exclusiveMaximum}, got ${number}`;
  return undefined;
}
