package dev.openwork.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of checks in {@code docs/contract-gate.md}. */
class RulesTest {
  private static final Path DOCUMENT = Path.of("../docs/contract-gate.md");
  private static final String HEADING = "## Checks\n\n";

  /** Run with {@code -Dopenwork.contract.rules=write} to write the table. */
  @Test
  void theDocumentListsTheChecks() throws IOException {
    String document = Files.readString(DOCUMENT);
    int start = document.indexOf(HEADING) + HEADING.length();
    if (System.getProperty("openwork.contract.rules", "").equals("write")) {
      Files.writeString(DOCUMENT, document.substring(0, start) + table());
    }

    assertThat(Files.readString(DOCUMENT).substring(start)).isEqualTo(table());
  }

  private static String table() {
    return Arrays.stream(Check.values())
        .map(
            check ->
                "| `%s` | %s | %s | %s |\n"
                    .formatted(
                        check.id(),
                        check.level(Direction.REQUEST).text(),
                        check.level(Direction.RESPONSE).text(),
                        check.reason()))
        .collect(
            Collectors.joining(
                "",
                "| check | in requests | in responses | why |\n| --- | --- | --- | --- |\n",
                ""));
  }
}
