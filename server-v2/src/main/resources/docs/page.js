'use strict';

SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#contract',
  deepLinking: true,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
});
