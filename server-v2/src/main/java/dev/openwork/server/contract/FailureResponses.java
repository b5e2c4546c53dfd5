package dev.openwork.server.contract;

import dev.openwork.server.contract.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.resources.wire.ErrorEnvelope;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every error an operation can answer with: what it declares and what follows from its shape. */
final class FailureResponses {
  private FailureResponses() {}

  static void add(Operation operation, Role access, @Nullable Fails declared) {
    Map<String, String> meanings = new TreeMap<>();
    put(meanings, FailureCode.INTERNAL_ERROR);
    put(meanings, FailureCode.INVALID_REQUEST);
    put(meanings, FailureCode.FORBIDDEN);
    meanings.put("406", "The Accept header takes no media type that is offered here");
    if (access != Role.ANONYMOUS) {
      put(meanings, FailureCode.UNAUTHORIZED);
    }
    boolean takesBody = operation.getRequestBody() != null;
    if (takesBody) {
      meanings.put("415", "The body is not JSON");
    }
    if (declared != null) {
      for (FailureCode code : declared.value()) {
        put(meanings, code);
      }
    }
    ApiResponses responses = operation.getResponses();
    responses.values().forEach(response -> response.setDescription("Success"));
    meanings.forEach((status, meaning) -> responses.addApiResponse(status, response(meaning)));
  }

  private static void put(Map<String, String> meanings, FailureCode code) {
    meanings.put(Integer.toString(code.status()), code.meaning());
  }

  private static ApiResponse response(String meaning) {
    JsonSchema envelope = new JsonSchema();
    envelope.set$ref(Components.COMPONENTS_SCHEMAS_REF + ErrorEnvelope.class.getSimpleName());
    return new ApiResponse()
        .description(meaning)
        .content(new Content().addMediaType("application/json", new MediaType().schema(envelope)));
  }
}
