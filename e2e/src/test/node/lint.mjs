// Prints a line of JSON for each problem of the OpenAPI documents that it is given.
import { createConfig, lint } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    'component-name-unique': 'error',
    'no-http-verbs-in-paths': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-invalid-schema-examples': 'error',
    'no-required-schema-properties-undefined': 'error',
    'operation-singular-tag': 'error',
    'operation-tag-defined': 'error',
    'spec-components-invalid-map-name': 'error',
    'spec-strict-refs': 'error',
    // What a document need not say: a licence, and servers when it is served by the one it describes.
    'info-license': 'off',
    'no-empty-servers': 'off',
  },
});

for (const document of process.argv.slice(2)) {
  for (const { ruleId, message, location } of await lint({ ref: document, config })) {
    const at = location.map((place) => place.pointer).join(' ');
    console.log(JSON.stringify({ document, rule: ruleId, at, message }));
  }
}
