package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the contract; {@link ContractWalkTest} sends them. */
class ContractExamplesTest {

  @ParameterizedTest
  @MethodSource("withBodies")
  void everyBodyHasAnExampleThatMatchesItsSchema(Contract contract, ContractOperation operation) {
    assertThat(operation.exampleBody().isObject()).as("an @Example of the body").isTrue();
    assertThat(contract.faultsOfBody(operation, operation.exampleBody())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withBodies")
  void bodySchemasRejectUnknownProperties(Contract contract, ContractOperation operation) {
    ObjectNode more = operation.exampleBody().deepCopy();

    assertThat(contract.faultsOfBody(operation, more.put("surprise", 1)))
        .singleElement()
        .asString()
        .contains("surprise");
  }

  @Test
  void exampleResponsesMatchTheirSchemas() throws Exception {
    Contract contract = Contract.exported();
    Map<String, List<String>> faults = new TreeMap<>();
    for (ContractOperation operation : contract.operations()) {
      operation
          .exampleAnswers()
          .forEach(
              (type, answer) ->
                  faults.put(
                      operation.id(), contract.faults(operation, 200, type, answer.toString())));
    }

    assertThat(faults)
        .containsOnlyKeys(
            "Events.stream",
            "Sessions.getMessage",
            "Sessions.getSession",
            "System.getHealth",
            "Workspaces.getWorkspace");
    assertThat(faults.values()).allMatch(List::isEmpty);
  }

  @SuppressWarnings("UnusedMethod") // used by tests
  private static Stream<Object[]> withBodies() throws Exception {
    Contract contract = Contract.exported();
    return contract.operations().stream()
        .filter(ContractOperation::takesBody)
        .map(operation -> new Object[] {contract, operation});
  }
}
