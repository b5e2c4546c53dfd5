package dev.openwork.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies of a database file beside it, the newest few of them. */
record SqliteBackups(Path file, Clock clock) {
  private static final int KEPT = 3;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Copies what is committed now; the copy appears as a whole or not at all. */
  void make(Connection connection, String version) throws SQLException, IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished-backup");
    Files.deleteIfExists(unfinished);
    try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, unfinished.toString());
      copy.execute();
    }
    String name = "%s%s-schema-%s".formatted(prefix(), TIME.format(clock.instant()), version);
    Files.move(unfinished, file.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    for (Path old : list().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  /** All of them, the newest first. */
  List<Path> list() throws IOException {
    try (Stream<Path> beside = Files.list(file.resolveSibling("."))) {
      return beside
          .filter(path -> path.getFileName().toString().startsWith(prefix()))
          .sorted(Comparator.reverseOrder())
          .map(Path::normalize)
          .toList();
    }
  }

  private String prefix() {
    return file.getFileName() + ".backup.";
  }
}
