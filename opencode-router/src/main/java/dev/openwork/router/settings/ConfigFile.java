package dev.openwork.router.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Fields;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The configuration file. An edit reads, changes, checks and replaces it in one step that other
 * processes wait for, keeps what it does not understand, and leaves the file alone when the result
 * would be refused. Safe for use by several threads.
 */
public final class ConfigFile {
  private final Path path;
  private final ConfigReader reader;

  /** The file at this path; it need not exist. */
  public ConfigFile(Path path, ConfigReader reader) {
    this.path = path;
    this.reader = reader;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** What it says; an absent file says nothing. */
  public RouterConfig read() {
    return understood(tree());
  }

  /** Its content; an absent file is an empty object. */
  public ObjectNode tree() {
    try {
      String text = Files.exists(path) ? Files.readString(path) : "";
      return text.isBlank() ? Json.object() : (ObjectNode) Fields.parse(name(), text).object();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes it; a {@link Refusal} of the change or of its result leaves it as it was. */
  public void edit(Consumer<ObjectNode> change) {
    edit(change, config -> {});
  }

  /** The same with a further check of what it would say. */
  public synchronized void edit(Consumer<ObjectNode> change, Consumer<RouterConfig> check) {
    try {
      OwnerFiles.createDirectories(path.resolveSibling(""));
      Path guard = path.resolveSibling("." + path.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        editLocked(change, check, lock);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stands for its content: differs whenever that may. */
  public String stamp() {
    try {
      return Optional.of(path).filter(Files::exists).map(ConfigFile::attributes).orElse("absent");
    } catch (UncheckedIOException e) {
      return "unreadable";
    }
  }

  private void editLocked(Consumer<ObjectNode> change, Consumer<RouterConfig> check, FileLock lock)
      throws IOException {
    if (!lock.isValid()) {
      throw new IOException(path + " could not be locked");
    }
    ObjectNode tree = tree();
    tree.put("version", 1);
    change.accept(tree);
    check.accept(understood(tree));
    OwnerFiles.write(path, Json.pretty(tree));
  }

  private RouterConfig understood(ObjectNode tree) {
    try {
      return reader.read(new Fields("", tree));
    } catch (Refusal e) {
      throw new Refusal(e.code(), path + ": " + e.reason());
    }
  }

  private String name() {
    return path.toString();
  }

  private static String attributes(Path file) {
    try {
      var attributes = Files.readAttributes(file, "size,lastModifiedTime,fileKey");
      return attributes.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
