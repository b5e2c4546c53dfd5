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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A validator of others finds no fault in the committed contract, and finds those put into it. */
@Timeout(180)
class ContractLintIT {
  /** The rule that is broken; where a value is put, as a JSON pointer; the value. */
  private static final String FAULTS =
      """
      path-parameters-defined                 /paths/~1workspaces~1{workspaceId}/get/parameters               []
      operation-parameters-unique             /paths/~1workspaces~1{workspaceId}~1events/get/parameters/1     {"name": "workspaceId", "in": "path"}
      operation-operationId-unique            /paths/~1workspaces/get/operationId                             "Workspaces.getWorkspace"
      security-defined                        /paths/~1workspaces/get/security/0                              {"nobody": []}
      struct                                  /paths/~1workspaces/get/responses/200                           {}
      no-unresolved-refs                      /components/schemas/WorkspaceEnvelope/properties/data/$ref      "#/components/schemas/Nobody"
      no-unresolved-refs                      /components/schemas/WorkspaceEvent/discriminator/mapping/resync "#/components/schemas/Nobody"
      no-required-schema-properties-undefined /components/schemas/Workspace/required/0                        "nobody"
      struct                                  /components/schemas/Workspace/properties/slug/type              "text"
      struct                                  /components/schemas/Workspace/properties/slug/maxLength         "ten"
      struct                                  /components/schemas/Workspace/properties/slug/nullable          true
      no-invalid-schema-examples              /components/schemas/LocalWorkspaceRequest/examples              [{"folderPath": 3}]
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theCommittedContractIsValid() throws Exception {
    assertThat(problems(ForeignClient.CONTRACT)).isEmpty();
  }

  @Test
  void eachFaultIsFound(@TempDir Path folder) throws Exception {
    Map<Path, String> broken = new LinkedHashMap<>();
    for (String line : FAULTS.lines().toList()) {
      String[] fault = line.split(" +", 3);
      broken.put(copyWith(fault[1], fault[2], folder.resolve(broken.size() + ".json")), line);
    }

    List<JsonNode> problems = problems(broken.keySet().toArray());

    broken.forEach(
        (copy, fault) ->
            assertThat(problems)
                .as(fault)
                .filteredOn(it -> it.path("document").asText().equals(copy.toString()))
                .extracting(it -> it.path("rule").asText())
                .contains(fault.substring(0, fault.indexOf(' '))));
  }

  private static List<JsonNode> problems(Object... documents) throws Exception {
    NodeProject project = NodeProject.install();
    return project.report(project.directory().resolve("lint.mjs"), documents);
  }

  private static Path copyWith(String pointer, String value, Path copy) throws IOException {
    JsonNode contract = JSON.readTree(ForeignClient.CONTRACT.toFile());
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
      throw new AssertionError("the contract has no " + at.head());
    }
  }
}
