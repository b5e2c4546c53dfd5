package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The steps of an editor's save count as one change of one file. */
@Timeout(60)
class EditorSavesTest {
  private static final String NEW = "class One { int edited; }\n";

  private Path root = Path.of("");
  private Path file = Path.of("");
  private WatchedFiles watched = unset();

  @BeforeEach
  void watch(@TempDir Path directory) throws IOException {
    root = directory;
    file = WatchedFiles.write(root.resolve("One.java"), "class One {}\n");
    watched = WatchedFiles.of(List.of(root));
  }

  @AfterEach
  void close() throws IOException {
    watched.close();
  }

  @Test
  void vimWithABackup() throws Exception {
    Files.createFile(root.resolve("4913"));
    Files.delete(root.resolve("4913"));
    Files.move(file, root.resolve("One.java~"));
    WatchedFiles.write(file, NEW);
    Files.delete(root.resolve("One.java~"));
    assertDetected();
  }

  @Test
  void vimItself() throws Exception {
    List<String> command =
        List.of(
            "vim",
            "-u",
            "NONE",
            "-i",
            "NONE",
            "-es",
            "-c",
            "set nocp wb bkc=no",
            "-c",
            "%d",
            "-c",
            "call setline(1, 'class One { int edited; }')",
            "-c",
            "wq",
            file.toString());
    Process vim;
    try {
      vim = new ProcessBuilder(command).start();
    } catch (IOException none) {
      Assumptions.abort("vim is not installed: " + none.getMessage());
      return;
    }
    vim.getOutputStream().close();
    assertThat(vim.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertDetected();
  }

  @Test
  void intellij() throws Exception {
    Path replaced = root.resolve("One.java___jb_old___");
    Path saved = WatchedFiles.write(root.resolve("One.java___jb_tmp___"), NEW);
    Files.move(file, replaced);
    Files.move(saved, file);
    Files.delete(replaced);
    assertDetected();
  }

  @Test
  void vsCode() throws Exception {
    try (OutputStream truncated = Files.newOutputStream(file)) {
      truncated.write(NEW.getBytes(StandardCharsets.UTF_8));
    }
    assertDetected();
  }

  @Test
  void vsCodeByRenaming() throws Exception {
    Files.move(WatchedFiles.write(root.resolve("One.java.vsctmp"), NEW), root.resolve("x.tmp"));
    Files.delete(file);
    Files.move(root.resolve("x.tmp"), file);
    assertDetected();
  }

  @Test
  void ignoresTempFiles() throws Exception {
    for (String temp :
        List.of("4913", ".One.java.swp", "One.java~", "One.java___jb_tmp___", "#One.java#")) {
      Files.delete(WatchedFiles.write(root.resolve(temp)));
      WatchedFiles.write(root.resolve(temp));
    }
    Files.createSymbolicLink(root.resolve(".#One.java"), Path.of("me@host.123"));
    WatchedFiles.write(file, NEW);
    assertThat(watched.watch().await().paths()).containsExactly(file);
    assertThat(watched.index().refresh(root)).containsExactly(file);
  }

  @Test
  void watchesADirectoryNamedLikeATempFile() throws Exception {
    watched.awaitChange(WatchedFiles.write(root.resolve("old.bak/One.java")));
    watched.awaitChange(WatchedFiles.write(root.resolve("old.bak/One.java"), "changed"));
  }

  /** Asserts that the file is the only change and has its new bytes in the end. */
  private void assertDetected() throws Exception {
    String expected = Digests.of(NEW.getBytes(StandardCharsets.UTF_8));
    while (!expected.equals(watched.index().files(List.of(file), path -> true).get(file))) {
      assertThat(watched.index().refresh(watched.watch().await().paths())).isSubsetOf(Set.of(file));
    }
  }

  /** Placeholder for fields that are set before each test. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }
}
