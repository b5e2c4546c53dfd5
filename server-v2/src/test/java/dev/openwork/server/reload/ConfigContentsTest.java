package dev.openwork.server.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.domain.ConfigChange.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigContentsTest {
  private static final String FILE = "opencode.jsonc";

  @TempDir private Path folder;
  private ConfigContents contents;

  @BeforeEach
  void begin() throws Exception {
    write("{\"model\": \"p/m\", // one\n \"mcp\": {\"a\": {\"type\": \"local\"}},}");
    contents = new ConfigContents(folder);
  }

  @Test
  void distinguishesChangesOfMcpServersFromOtherChanges() throws Exception {
    write("{\"model\": \"p/m\", \"mcp\": {\"a\": {\"type\": \"remote\"}}}");
    assertThat(contents.changed(FILE)).containsExactly(Reason.MCP);

    write("{\"model\": \"p/n\", \"mcp\": {\"a\": {\"type\": \"remote\"}}}");
    assertThat(contents.changed(FILE)).containsExactly(Reason.CONFIG);

    write("{\"model\": \"p/o\"}");
    assertThat(contents.changed(FILE)).containsExactly(Reason.CONFIG, Reason.MCP);
  }

  @Test
  void detectsCreatedAndDeletedFiles() throws Exception {
    Files.delete(folder.resolve(FILE));
    assertThat(contents.changed(FILE)).containsExactly(Reason.CONFIG, Reason.MCP);

    write("{\"mcp\": {\"b\": {}}}");
    assertThat(contents.changed(FILE)).containsExactly(Reason.MCP);
  }

  @Test
  void treatsAnUnreadableFileAsConfigurationAndKeepsTheLastContents() throws Exception {
    write("{\"model\": ");
    assertThat(contents.changed(FILE)).containsExactly(Reason.CONFIG);

    write("{\"model\": \"p/m\", \"mcp\": {}}");
    assertThat(contents.changed(FILE)).containsExactly(Reason.MCP);
  }

  @Test
  void doesNotReadSpecialFiles() throws Exception {
    Files.delete(folder.resolve(FILE));
    Files.createSymbolicLink(folder.resolve(FILE), Path.of("/dev/zero"));

    assertThat(contents.changed(FILE)).containsExactly(Reason.CONFIG);
  }

  private void write(String text) throws Exception {
    Files.writeString(folder.resolve(FILE), text);
  }
}
