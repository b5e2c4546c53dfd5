package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.openwork.server.domain.Page;
import dev.openwork.server.journal.DirectoryHeader;
import dev.openwork.server.model.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page of sessions. opencode lists sessions by their last update; only its experimental
 * operation accepts a start time, so all pages except the first use that one.
 */
final class SessionListing {
  private static final TypeReference<List<Session>> SESSIONS = new TypeReference<>() {};
  private static final int SPARE = 50;

  private final OpencodeHttp http;
  private final Path directory;
  private final SessionQuery query;

  SessionListing(OpencodeHttp http, Path directory, SessionQuery query) {
    this.http = http;
    this.directory = directory;
    this.query = query;
  }

  Page<Session> read() {
    List<Session> found = query.cursor().map(this::after).orElseGet(this::first);
    if (found.size() <= query.limit()) {
      return new Page<>(found, Optional.empty());
    }
    List<Session> page = found.subList(0, query.limit());
    return new Page<>(page, Optional.of(SessionCursor.after(page.get(page.size() - 1)).toString()));
  }

  private List<Session> first() {
    return get("/session", query.limit() + 1, Optional.empty());
  }

  /** Reads the sessions of the cursor's millisecond again and skips those up to the cursor. */
  private List<Session> after(SessionCursor cursor) {
    List<Session> found =
        get("/experimental/session", query.limit() + SPARE, Optional.of(cursor.updated() + 1));
    for (int i = 0; i < found.size(); i++) {
      if (SessionCursor.after(found.get(i)).equals(cursor)) {
        return found.subList(i + 1, found.size());
      }
    }
    return found;
  }

  /**
   * The header alone would list sessions of all folders outside a repository. The parameter takes
   * precedence over the header, and opencode decodes it twice.
   */
  private List<Session> get(String path, int limit, Optional<Long> cursor) {
    QueryPath complete =
        new QueryPath(path)
            .add("directory", Optional.of(DirectoryHeader.value(directory)))
            .add("limit", Optional.of(limit))
            .add("roots", query.roots())
            .add("search", query.search())
            .add("start", query.start())
            .add("cursor", cursor)
            .add("archived", cursor.map(any -> true));
    return http.get(directory, complete.toString(), SESSIONS);
  }
}
