package dev.openwork.server.contract;

import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;

/**
 * Reads operations without making their ids unique, which is left to {@link OperationDecorator}:
 * swagger-core compares each id with all previous ones, which dominates the time for a thousand
 * operations.
 */
final class OperationReader extends Reader {
  OperationReader(SwaggerConfiguration configuration) {
    super(configuration);
  }

  @Override
  protected String getOperationId(String name) {
    return name;
  }
}
