// Lints the OpenAPI documents and prints each problem as a line of JSON.
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
    // A license is optional, and so are servers in a document that the described server provides.
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
