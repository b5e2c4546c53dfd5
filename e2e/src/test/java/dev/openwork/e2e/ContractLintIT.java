package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Validates the committed contract with a third-party linter, and the linter with faults. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
@Tag("long")
class ContractLintIT {
  /** The violated rule, the JSON pointer to a value, and the invalid value. */
  private static final String FAULTS =
      """
      path-parameters-defined                 /paths/~1workspaces~1{workspaceId}/get/parameters               []
      operation-parameters-unique             /paths/~1workspaces~1{workspaceId}~1events/get/parameters/1     {"name": "workspaceId", "in": "path"}
      operation-operationId-unique            /paths/~1workspaces/get/operationId                             "Workspaces.getWorkspace"
      security-defined                        /paths/~1workspaces/get/security/0                              {"unknown": []}
      struct                                  /paths/~1workspaces/get/responses/200                           {}
      no-unresolved-refs                      /components/schemas/WorkspaceEnvelope/properties/data/$ref      "#/components/schemas/Unknown"
      no-unresolved-refs                      /components/schemas/WorkspaceEvent/discriminator/mapping/resync "#/components/schemas/Unknown"
      no-required-schema-properties-undefined /components/schemas/Workspace/required/0                        "unknown"
      struct                                  /components/schemas/Workspace/properties/slug/type              "text"
      struct                                  /components/schemas/Workspace/properties/slug/maxLength         "ten"
      struct                                  /components/schemas/Workspace/properties/slug/nullable          true
      no-invalid-schema-examples              /components/schemas/LocalWorkspaceRequest/examples              [{"folderPath": 3}]
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Path, String> faulty = new LinkedHashMap<>();
  private List<JsonNode> problems;

  @BeforeAll
  void lint(@TempDir Path folder) throws Exception {
    for (String line : FAULTS.lines().toList()) {
      String[] fault = line.split(" +", 3);
      faulty.put(copyWith(fault[1], fault[2], folder.resolve(faulty.size() + ".json")), line);
    }
    NodeProject project = NodeProject.install();
    problems =
        project.report(
            project.directory().resolve("lint.mjs"),
            Stream.concat(Stream.of(ThirdPartyClient.CONTRACT), faulty.keySet().stream())
                .toArray());
  }

  @Test
  void acceptsTheCommittedContract() {
    assertThat(problemsOf(ThirdPartyClient.CONTRACT)).isEmpty();
  }

  @Test
  void detectsEachFault() {
    faulty.forEach(
        (copy, fault) ->
            assertThat(problemsOf(copy))
                .as(fault)
                .extracting(it -> it.path("rule").asText())
                .contains(fault.substring(0, fault.indexOf(' '))));
  }

  private List<JsonNode> problemsOf(Path document) {
    return problems.stream()
        .filter(it -> it.path("document").asText().equals(document.toString()))
        .toList();
  }

  private static Path copyWith(String pointer, String value, Path copy) throws IOException {
    JsonNode contract = JSON.readTree(ThirdPartyClient.CONTRACT.toFile());
    put(contract, JsonPointer.compile(pointer), JSON.readTree(value));
    return Files.writeString(copy, JSON.writeValueAsString(contract));
  }

  private static void put(JsonNode contract, JsonPointer at, JsonNode value) {
    JsonNode parent = contract.at(at.head());
    if (parent instanceof ObjectNode object) {
      object.set(at.last().getMatchingProperty(), value);
    } else if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), value);
    } else {
      throw new AssertionError("The contract has no " + at.head());
    }
  }
}
