import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkParameter, type Constraints } from '../src/parameter-checks.js';

const invalid: readonly (readonly [value: unknown, constraints: Constraints, message: string])[] = [
  ['', { minLength: 1 }, 'name must have at least 1 character, got 0'],
  ['😀😀', { maxLength: 1 }, 'name must have at most 1 character, got 2'],
  ['a/c', { pattern: '/^[a-z\\/]{2}$/' }, 'name must match ^[a-z\\/]{2}$, got a/c'],
  [[], { minItems: 1 }, 'name must have at least 1 element, got 0'],
  [[1, 2, 3], { maxItems: 2 }, 'name must have at most 2 elements, got 3'],
  [0, { minimum: 1 }, 'name must be at least 1, got 0'],
  [1, { exclusiveMinimum: 1 }, 'name must be more than 1, got 1'],
  [3, { maximum: 2 }, 'name must be at most 2, got 3'],
  [2, { exclusiveMaximum: 2 }, 'name must be less than 2, got 2'],
];

for (const [value, constraints, message] of invalid) {
  test(`rejects ${JSON.stringify(value)} for ${JSON.stringify(constraints)}`, () => {
    assert.throws(() => checkParameter(['name', value, constraints]), { name: 'TypeError', message });
  });
}

const valid: readonly (readonly [value: unknown, constraints: Constraints])[] = [
  ['😀', { minLength: 1, maxLength: 1 }],
  ['a/', { pattern: '/^[a-z\\/]{2}$/' }],
  [[1, 2], { minItems: 1, maxItems: 2 }],
  [1, { minimum: 1, maximum: 1 }],
  [1.5, { exclusiveMinimum: 1, exclusiveMaximum: 2 }],
  [undefined, { minLength: 1, minimum: 1, minItems: 1 }],
  [null, { minLength: 1, minimum: 1, minItems: 1 }],
  [true, { minLength: 1, minimum: 1, minItems: 1 }],
];

for (const [value, constraints] of valid) {
  test(`accepts ${JSON.stringify(value)} for ${JSON.stringify(constraints)}`, () => {
    checkParameter(['name', value, constraints]);
  });
}
