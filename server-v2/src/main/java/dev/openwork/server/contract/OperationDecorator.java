package dev.openwork.server.contract;

import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Fails;
import dev.openwork.server.annotation.OperationAnnotations;
import dev.openwork.server.domain.Role;
import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Adds to each operation what swagger-core does not read: an id from its tag and method, its
 * security requirement, error responses and examples. Rejects duplicate ids and operations without
 * summary or access.
 */
final class OperationDecorator extends AbstractOpenAPIExtension {
  private final Map<String, Method> named = new HashMap<>();

  @Override
  public void decorateOperation(
      Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
    operation.setOperationId(nameOf(operation, method));
    if (operation.getSummary() == null || operation.getSummary().isBlank()) {
      throw new ContractException(
          describe(method) + " has no @Operation(summary = ...) annotation");
    }
    Access access =
        OperationAnnotations.find(method, Access.class)
            .orElseThrow(
                () ->
                    new ContractException(
                        describe(method)
                            + " has no @Access annotation, on the method or its class"));
    operation.setSecurity(security(access.value()));
    Examples.add(operation, method);
    FailureResponses.add(
        operation, access.value(), OperationAnnotations.find(method, Fails.class).orElse(null));
    super.decorateOperation(operation, method, chain);
  }

  private String nameOf(Operation operation, Method method) {
    List<String> tags = operation.getTags();
    if (tags == null || tags.size() != 1) {
      throw new ContractException(describe(method) + " needs exactly one @Tag on its class");
    }
    String name = tags.get(0) + "." + method.getName();
    Method first = named.putIfAbsent(name, method);
    if (first != null) {
      throw new ContractException(
          "Two operations have the name %s: %s and %s; rename one of the methods"
              .formatted(name, describe(first), describe(method)));
    }
    return name;
  }

  private static List<SecurityRequirement> security(Role role) {
    SecurityRequirement host = new SecurityRequirement().addList(ContractFrame.HOST_TOKEN);
    return switch (role) {
      case ANONYMOUS -> List.of();
      case CLIENT -> List.of(new SecurityRequirement().addList(ContractFrame.CLIENT_TOKEN), host);
      case HOST -> List.of(host);
    };
  }

  private static String describe(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
