package dev.openwork.maven.assets.cache;

import dev.openwork.maven.assets.AtomicFiles;
import dev.openwork.maven.assets.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a build was when it was had for the first time, and the name of the source it came from. */
public record RememberedBuild(Sha256 sha256, String source) {

  /** Reads a record; empty when there is none, or none that can be made sense of. */
  static Optional<RememberedBuild> read(Path record) throws IOException {
    try {
      List<String> lines = Files.readAllLines(record);
      return Optional.of(new RememberedBuild(new Sha256(lines.get(0)), lines.get(1)));
    } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  void write(Path record) throws IOException {
    Files.createDirectories(record.resolveSibling(""));
    AtomicFiles.write(record, sha256 + "\n" + source + "\n");
  }
}
