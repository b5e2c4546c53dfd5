package dev.openwork.server.contract;

import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;

/**
 * Reads operations and leaves their names to {@link OperationDecorator}. swagger-core would compare
 * each name with those of all operations before it, which takes longer than everything else when
 * there are a thousand of them.
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
