package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.ContractWalk.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Produces every status that the contract declares for every operation and validates each response
 * against the contract. Fails for an operation or a status that cannot be produced.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractWalkTest {
  private Contract contract;
  private WalkedServers servers;
  private ContractWalk walk;

  @BeforeAll
  void start(@TempDir Path root) throws Exception {
    contract = Contract.exported();
    servers = new WalkedServers(root);
    walk = new ContractWalk(servers);
  }

  @AfterAll
  void close() throws Exception {
    servers.close();
  }

  @SuppressWarnings("UnusedMethod") // used by the test
  private List<ContractOperation> operations() {
    return contract.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void returnsEveryDeclaredStatusWithItsSchema(ContractOperation operation) throws Exception {
    for (int status : operation.statuses()) {
      for (Answer answer : walk.bringAbout(operation, status)) {
        assertThat(answer.status()).as("%s: %s", operation, answer).isEqualTo(status);
        assertThat(contract.faults(operation, status, answer.mediaType(), answer.body()))
            .as("%s: %s", operation, answer)
            .isEmpty();
      }
    }
  }
}
