package dev.openwork.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.server.ThrowawayLoader;
import dev.openwork.server.annotation.Access;
import dev.openwork.server.annotation.Example;
import dev.openwork.server.domain.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiExporterTest {

  @Test
  void writesTheSameBytesInEveryClassLoader(@TempDir java.nio.file.Path folder) throws Exception {
    java.nio.file.Path first = folder.resolve("made/on/the/way/first.json");
    java.nio.file.Path second = folder.resolve("second.json");

    OpenApiExporter.main(new String[] {first.toString()});
    try (ThrowawayLoader loader = new ThrowawayLoader()) {
      Class<?> exporter = loader.loadClass(OpenApiExporter.class.getName());
      exporter
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {second.toString()});
    }

    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(first).content().endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void everyOperationDeclaresAccessAndErrors() throws Exception {
    for (JsonNode operation : operations()) {
      String name = operation.path("operationId").asText();
      assertThat(name).matches("[A-Z][a-z]+\\.[a-z][A-Za-z]+");
      assertThat(operation.path("summary").asText()).as(name).isNotBlank();
      assertThat(operation.has("security")).as(name).isTrue();
      assertThat(operation.path("responses").has("500")).as(name).isTrue();
      operation.path("responses").properties().stream()
          .filter(response -> !response.getKey().equals("200"))
          .forEach(
              response ->
                  assertThat(response.getValue().findValuesAsText("$ref"))
                      .as(name)
                      .containsExactly("#/components/schemas/ErrorEnvelope"));
    }
  }

  @Test
  void operationIdsAreUnique() throws Exception {
    assertThat(operations())
        .extracting(operation -> operation.path("operationId").asText())
        .doesNotHaveDuplicates()
        .contains("Sessions.listMessages", "Events.stream", "System.getHealth");
  }

  @Test
  void anAsynchronousOperationIsDescribedByItsResult() throws Exception {
    JsonNode prompt =
        contract().at("/paths/~1workspaces~1{workspaceId}~1sessions~1{sessionId}~1messages/post");

    assertThat(prompt.at("/responses/200/content/application~1json/schema/$ref").asText())
        .endsWith("/MessageEnvelope");
    assertThat(prompt.at("/requestBody/content/application~1json/schema/$ref").asText())
        .endsWith("/PromptRequest");
  }

  @Test
  void propertiesAreRequiredUnlessTheyAreNullable() throws Exception {
    JsonNode request = contract().at("/components/schemas/PromptRequest");

    assertThat(request.path("type").asText()).isEqualTo("object");
    assertThat(request.path("required")).hasSize(1);
    assertThat(request.at("/required/0").asText()).isEqualTo("parts");
  }

  @Test
  void eventsHaveADiscriminator() throws Exception {
    JsonNode event = contract().at("/components/schemas/WorkspaceEvent");

    assertThat(event.at("/discriminator/propertyName").asText()).isEqualTo("type");
    assertThat(event.at("/discriminator/mapping/message.part.delta").asText())
        .isEqualTo("#/components/schemas/MessagePartDeltaEvent");
    assertThat(event.path("oneOf")).hasSameSizeAs(event.at("/discriminator/mapping"));
  }

  @Test
  void onlySchemasThatAreUsedInBodiesAloneAreClosed() throws Exception {
    JsonNode schemas = contract().at("/components/schemas");

    assertThat(schemas.at("/PromptRequest/additionalProperties").asBoolean(true)).isFalse();
    assertThat(schemas.at("/PromptPart/additionalProperties").asBoolean(true)).isFalse();
    for (String open : List.of("Session", "ErrorEnvelope", "ModelChoice")) {
      assertThat(schemas.path(open).path("type").asText()).isEqualTo("object");
      assertThat(schemas.path(open).has("additionalProperties")).as(open).isFalse();
    }
  }

  @Test
  void rejectsAnExampleThatIsNotJson() {
    assertThatThrownBy(() -> ContractReader.read(Set.of(Misquoted.class)))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("@Example of Misquoted.read is not JSON");
  }

  @Test
  void rejectsDuplicateOperationIds() {
    assertThatThrownBy(() -> ContractReader.read(Set.of(First.class, Second.class)))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("Twins.read")
        .hasMessageContaining("First.read")
        .hasMessageContaining("Second.read");
  }

  @Test
  void rejectsAnOperationWithoutAccess() {
    assertThatThrownBy(() -> ContractReader.read(Set.of(Open.class)))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("Open.read has no @Access");
  }

  @Test
  void requiresTheOutputFile() {
    assertThatThrownBy(() -> OpenApiExporter.main(new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("output file");
  }

  private static List<JsonNode> operations() throws IOException {
    List<JsonNode> operations = new ArrayList<>();
    contract().path("paths").forEach(path -> path.forEach(operations::add));
    return operations;
  }

  private static JsonNode contract() throws IOException {
    return new ObjectMapper().readTree(ContractReader.read());
  }

  @Path("/first")
  @Tag(name = "Twins")
  static final class First {
    @GET
    @Operation(summary = "One")
    @Access(Role.ANONYMOUS)
    public String read() {
      return "";
    }
  }

  @Path("/second")
  @Tag(name = "Twins")
  static final class Second {
    @GET
    @Operation(summary = "The other")
    @Access(Role.ANONYMOUS)
    public String read() {
      return "";
    }
  }

  @Path("/misquoted")
  @Tag(name = "Misquoted")
  @Produces("application/json")
  static final class Misquoted {
    @GET
    @Operation(summary = "Has an invalid example")
    @Access(Role.ANONYMOUS)
    @Example("{'single': 'quotes'}")
    public String read() {
      return "";
    }
  }

  @Path("/open")
  @Tag(name = "Open")
  static final class Open {
    @GET
    @Operation(summary = "Has no access annotation")
    public String read() {
      return "";
    }
  }
}
