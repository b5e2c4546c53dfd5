package dev.openwork.app.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the token of a server is. The text of an object contains no token. */
sealed interface ServerToken {

  /** Returns the token that the next request sends; empty if there is none. */
  Optional<String> current();

  /** No token, for a server without authentication. */
  record None() implements ServerToken {
    @Override
    public Optional<String> current() {
      return Optional.empty();
    }
  }

  /** A token that the app stores. */
  record Text(String token) implements ServerToken {
    @Override
    public Optional<String> current() {
      return Optional.of(token);
    }

    @Override
    public String toString() {
      return "Text";
    }
  }

  /** A file with the token. Each request reads it, because the server may write it later. */
  record InFile(Path file) implements ServerToken {
    @Override
    public Optional<String> current() {
      try {
        return Optional.of(Files.readString(file).strip()).filter(token -> !token.isEmpty());
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }
}
