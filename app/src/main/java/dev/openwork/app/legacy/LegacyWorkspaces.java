package dev.openwork.app.legacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.app.files.JsonFile;
import dev.openwork.app.servers.WorkspaceInfo;
import dev.openwork.sdk.model.LocalWorkspaceRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The folders that were opened as workspaces, in a file. opencode has no list of them. IDs are the
 * same as those of Server V2 for the same folder. Thread-safe.
 */
final class LegacyWorkspaces {
  private static final Logger LOG = Logger.getLogger(LegacyWorkspaces.class.getName());
  private static final int ID_DIGITS = 12;

  private final JsonFile<Stored> file;
  private final Clock clock;
  private final List<Folder> folders;

  private LegacyWorkspaces(JsonFile<Stored> file, Clock clock, List<Folder> folders) {
    this.file = file;
    this.clock = clock;
    this.folders = folders;
  }

  /**
   * A folder.
   *
   * @param path its real path
   * @param opened when it was opened for the first time
   */
  record Folder(Path path, String name, Instant opened) {
    Folder {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(opened, "opened");
    }

    WorkspaceInfo workspace() {
      return new WorkspaceInfo(id(), name, path.toString(), "ready", Optional.empty());
    }

    String id() {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256")
                .digest(path.toString().getBytes(StandardCharsets.UTF_8));
        return "ws_" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256", e);
      }
    }
  }

  /** The content of the file. */
  record Stored(List<Folder> folders) {
    Stored {
      folders = List.copyOf(Objects.requireNonNull(folders, "folders"));
    }
  }

  /**
   * Reads the list. A damaged file is renamed and reported.
   *
   * @throws IOException if the file can be neither read nor renamed; the message is for the user
   */
  static LegacyWorkspaces open(Path path, ObjectMapper json, Clock clock) throws IOException {
    JsonFile<Stored> file = new JsonFile<>(path, json, Stored.class);
    JsonFile.Opened<Stored> opened = file.open();
    if (opened.problem().isPresent()) {
      LOG.warning(opened.problem().get());
    }
    List<Folder> folders = opened.value().map(Stored::folders).orElse(List.of());
    return new LegacyWorkspaces(file, clock, new ArrayList<>(folders));
  }

  synchronized List<WorkspaceInfo> list() {
    return folders.stream().map(Folder::workspace).toList();
  }

  WorkspaceInfo get(String id) {
    return folder(id).workspace();
  }

  /** Returns the path of a workspace whose folder exists. */
  Path usable(String id) {
    Path path = folder(id).path();
    if (!real(path).filter(path::equals).isPresent() || !Files.isDirectory(path)) {
      throw Failures.notFound(
          "The folder '%s' was deleted or replaced. Restore it to use the workspace."
              .formatted(path));
    }
    return path;
  }

  /** Adds a folder, unless it is known under any path. */
  synchronized WorkspaceInfo create(LocalWorkspaceRequest request) {
    Path path = existing(request.folderPath());
    String given = request.name() == null ? "" : request.name().strip();
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    Folder added = new Folder(path, given.isEmpty() ? name : given, clock.instant());
    Optional<Folder> known = find(added.id());
    if (known.isPresent()) {
      return known.get().workspace();
    }
    folders.add(added);
    try {
      file.write(new Stored(folders));
    } catch (IOException e) {
      folders.remove(added);
      throw Failures.unavailable("The workspace cannot be saved: " + e + ".");
    }
    return added.workspace();
  }

  private synchronized Folder folder(String id) {
    return find(id).orElseThrow(() -> Failures.notFound("There is no workspace '" + id + "'."));
  }

  private Optional<Folder> find(String id) {
    return folders.stream().filter(folder -> folder.id().equals(id)).findFirst();
  }

  private static Path existing(String text) {
    try {
      Path path = Path.of(text);
      if (!path.isAbsolute()) {
        throw Failures.invalid("'" + text + "' is not an absolute path.");
      }
      return real(path)
          .filter(Files::isDirectory)
          .orElseThrow(() -> Failures.invalid("There is no folder '" + text + "'."));
    } catch (InvalidPathException e) {
      throw Failures.invalid("'%s' is not a path: %s.".formatted(text, e.getReason()));
    }
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
