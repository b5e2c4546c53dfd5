package dev.openwork.app.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.app.servers.WorkspaceInfo;
import dev.openwork.sdk.error.InvalidRequestException;
import dev.openwork.sdk.error.NotFoundException;
import dev.openwork.sdk.error.ServiceUnavailableException;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegacyWorkspacesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private Path root;
  private Path folder;
  private Path file;

  @BeforeEach
  void prepare(@TempDir Path directory) throws Exception {
    root = directory.toRealPath();
    folder = Files.createDirectory(root.resolve("Prøject"));
    file = root.resolve("state").resolve("workspaces.json");
  }

  @Test
  void keepsAFolderAcrossRestarts() throws Exception {
    WorkspaceInfo created = open().create(request(folder.toString(), ""));

    assertThat(created.displayName()).isEqualTo("Prøject");
    assertThat(created.location()).isEqualTo(folder.toString());
    assertThat(open().list()).containsExactly(created);
    assertThat(open().get(created.id())).isEqualTo(created);
    assertThat(open().usable(created.id())).isEqualTo(folder);
  }

  @Test
  void opensAFolderOnceUnderAnyPath() throws Exception {
    Path link = Files.createSymbolicLink(root.resolve("link"), folder);
    LegacyWorkspaces workspaces = open();

    WorkspaceInfo first = workspaces.create(request(folder.toString(), "Mine"));
    WorkspaceInfo again = workspaces.create(request(link + "/../" + folder.getFileName(), "Other"));

    assertThat(again).isEqualTo(first);
    assertThat(first.displayName()).isEqualTo("Mine");
    assertThat(workspaces.list()).hasSize(1);
  }

  @Test
  void rejectsWhatIsNotAFolder() throws Exception {
    Path text = Files.writeString(root.resolve("file"), "");
    LegacyWorkspaces workspaces = open();

    for (String path : new String[] {"relative", root + "/missing", text.toString(), "/a\0b"}) {
      assertThatThrownBy(() -> workspaces.create(request(path, "")))
          .as(path)
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("'" + path + "'");
    }
  }

  @Test
  void doesNotUseAFolderThatWasReplacedByALink() throws Exception {
    LegacyWorkspaces workspaces = open();
    String id = workspaces.create(request(folder.toString(), "")).id();

    Files.delete(folder);
    assertThatThrownBy(() -> workspaces.usable(id)).isInstanceOf(NotFoundException.class);
    Files.createSymbolicLink(folder, Files.createDirectory(root.resolve("elsewhere")));
    assertThatThrownBy(() -> workspaces.usable(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> workspaces.usable("ws_unknown")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void startsWithoutADamagedList() throws Exception {
    open().create(request(folder.toString(), ""));
    Files.writeString(file, "{\"folders\":[{}]}");

    assertThat(open().list()).isEmpty();
    assertThat(file.resolveSibling("workspaces.json.damaged-1")).exists();
  }

  @Test
  void addsNothingThatCannotBeSaved() throws Exception {
    LegacyWorkspaces workspaces = open();
    Files.writeString(file.getParent(), "not a directory");

    assertThatThrownBy(() -> workspaces.create(request(folder.toString(), "")))
        .isInstanceOf(ServiceUnavailableException.class);
    assertThat(workspaces.list()).isEmpty();
  }

  private LegacyWorkspaces open() throws IOException {
    return LegacyWorkspaces.open(file, Connections.shared().json(), CLOCK);
  }

  private static LocalWorkspaceRequest request(String path, String name) {
    LocalWorkspaceRequest.Builder request = LocalWorkspaceRequest.builder().folderPath(path);
    return name.isEmpty() ? request.build() : request.name(name).build();
  }
}
