package dev.openwork.server.contract;

import dev.openwork.server.annotation.Fails;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.Role;
import dev.openwork.server.model.ErrorEnvelope;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every error an operation can answer with: what it declares and what follows from its shape. */
final class FailureResponses {
  /** What may be refused before an operation is looked for, whichever it is. */
  private static final Map<String, String> REFUSALS =
      Map.of(
          "414", "The request URI is too long",
          "429", "The caller has too many concurrent requests",
          "431", "The request headers are too large",
          "503", "The server has too many connections, or its database cannot be used");

  private final Map<String, String> meanings = new TreeMap<>(REFUSALS);

  private FailureResponses(boolean takesBody, Role access, @Nullable Fails declared) {
    add(FailureCode.INTERNAL_ERROR);
    add(FailureCode.INVALID_REQUEST);
    add(FailureCode.FORBIDDEN);
    add("406", "No media type of the Accept header is available");
    if (access != Role.ANONYMOUS) {
      add(FailureCode.UNAUTHORIZED);
    }
    if (takesBody) {
      add("413", "The request body is too large");
      add("415", "The request body is not JSON");
    }
    if (declared != null) {
      Stream.of(declared.value()).forEach(this::add);
    }
  }

  static void add(Operation operation, Role access, @Nullable Fails declared) {
    boolean takesBody = operation.getRequestBody() != null;
    ApiResponses responses = operation.getResponses();
    responses.values().forEach(response -> response.setDescription("Success"));
    new FailureResponses(takesBody, access, declared)
        .meanings.forEach((status, meaning) -> responses.addApiResponse(status, response(meaning)));
  }

  private void add(FailureCode code) {
    add(Integer.toString(code.status()), code.description());
  }

  private void add(String status, String meaning) {
    meanings.merge(
        status, meaning, (other, one) -> other.equals(one) ? one : other + ", or " + one);
  }

  private static ApiResponse response(String meaning) {
    JsonSchema envelope = new JsonSchema();
    envelope.set$ref(Components.COMPONENTS_SCHEMAS_REF + ErrorEnvelope.class.getSimpleName());
    return new ApiResponse()
        .description(meaning)
        .content(new Content().addMediaType("application/json", new MediaType().schema(envelope)));
  }
}
