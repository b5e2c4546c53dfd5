package dev.openwork.loop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentedClassTest {

  @Test
  void runsAnInstrumentedLibrary(@TempDir Path directory) throws Exception {
    Path classes = directory.resolve("classes");
    unpack(ObjectMapper.class, classes);
    SnapshotStore store =
        new SnapshotStore(List.of(classes), directory.resolve("work"), file -> true);
    Snapshot snapshot = store.take();
    ExecutedMethods executed = new ExecutedMethods(store.classes());
    try (SnapshotLoader loader =
        new SnapshotLoader(snapshot, getClass().getClassLoader(), executed::instrument)) {
      executed.installIn(loader);

      Object mapper = loader.loadClass(ObjectMapper.class.getName()).getConstructor().newInstance();
      Object read =
          mapper
              .getClass()
              .getMethod("readValue", String.class, Class.class)
              .invoke(mapper, "{\"a\": [1, 2.5, \"text\"]}", Object.class);

      assertThat(read).hasToString("{a=[1, 2.5, text]}");
      SnapshotClass file =
          snapshot.classFile(
              new SnapshotLocation(0, ObjectMapper.class.getName().replace('.', '/') + ".class"));
      assertThat(
              executed.contains(
                  file, "readValue(Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;"))
          .isTrue();
      assertThat(
              executed.contains(file, "writeValueAsString(Ljava/lang/Object;)Ljava/lang/String;"))
          .isFalse();
    }
  }

  private static void unpack(Class<?> type, Path target) throws Exception {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (FileSystem files = FileSystems.newFileSystem(jar);
        var tree = Files.walk(files.getPath("com"))) {
      for (Path file : tree.toList()) {
        Path copy = target.resolve(file.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
