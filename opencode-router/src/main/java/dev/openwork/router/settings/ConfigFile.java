package dev.openwork.router.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Reads and edits the configuration file. An edit locks the file for other processes, preserves
 * unknown fields, and replaces the file only if the result is valid. Thread-safe.
 */
public final class ConfigFile {
  private final Path path;
  private final ConfigReader reader;

  /** Creates an accessor of a file that need not exist. */
  public ConfigFile(Path path, ConfigReader reader) {
    this.path = path;
    this.reader = reader;
  }

  /** Returns the path of the file. */
  public Path path() {
    return path;
  }

  /** Reads the configuration; a missing file yields the defaults. */
  public RouterConfig read() {
    return parse(tree());
  }

  /** Reads the JSON tree; a missing file yields an empty object. */
  public ObjectNode tree() {
    try {
      String text = Files.exists(path) ? Files.readString(path) : "";
      return text.isBlank()
          ? Json.object()
          : (ObjectNode) Fields.parse(path.toString(), text).object();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Applies a change.
   *
   * @throws RouterException if the change or its result is invalid; the file is not changed
   */
  public void edit(Consumer<ObjectNode> change) {
    edit(change, config -> {});
  }

  /**
   * Applies a change after an additional check of the result.
   *
   * @throws RouterException if the change or its result is invalid; the file is not changed
   */
  @SuppressWarnings("try") // the lock is held, not used
  public synchronized void edit(Consumer<ObjectNode> change, Consumer<RouterConfig> check) {
    try {
      PrivateFiles.createDirectories(path.resolveSibling(""));
      Path lockFile = path.resolveSibling("." + path.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        ObjectNode tree = tree();
        tree.put("version", 1);
        change.accept(tree);
        check.accept(parse(tree));
        PrivateFiles.write(path, Json.pretty(tree));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a value that changes whenever the content of the file may have changed. */
  public String stamp() {
    try {
      return Files.exists(path)
          ? Files.readAttributes(path, "size,lastModifiedTime,fileKey").toString()
          : "missing";
    } catch (IOException e) {
      return "unreadable";
    }
  }

  private RouterConfig parse(ObjectNode tree) {
    try {
      return reader.read(new Fields("", tree));
    } catch (RouterException e) {
      throw new RouterException(e.code(), path + ": " + e.reason());
    }
  }
}
