package dev.openwork.server.store;

import dev.openwork.process.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The newest backups of a database file, in the same directory. */
record SqliteBackups(Path file, Clock clock) {
  private static final int KEPT = 3;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Writes a backup of the committed data and deletes the oldest backups. */
  void create(Connection connection, String version) throws SQLException, IOException {
    String name = "%s%s-schema-%s".formatted(prefix(), TIME.format(clock.instant()), version);
    AtomicFile.<SQLException>replace(
        file.resolveSibling(name),
        unfinished -> {
          try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, unfinished.toString());
            copy.execute();
          }
        });
    for (Path old : list().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  /** Returns the complete backups, newest first. */
  List<Path> list() throws IOException {
    try (Stream<Path> siblings = Files.list(file.resolveSibling("."))) {
      return siblings
          .filter(
              path -> path.getFileName().toString().matches(Pattern.quote(prefix()) + ".*[0-9]"))
          .sorted(Comparator.reverseOrder())
          .map(Path::normalize)
          .toList();
    }
  }

  private String prefix() {
    return file.getFileName() + ".backup.";
  }
}
