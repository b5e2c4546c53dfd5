package dev.openwork.loop.contract;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a contract can refer to: the JSON and YAML files in the directory of the contract
 * and below, and the files that relative references name, in any directory. If the directory of the
 * contract contains outputs of the build, only files that references name belong to them.
 *
 * @param contract the contract, which need not exist
 * @param directory the directory of the contract; empty if only named files belong to them
 * @param files the files, without the contract, sorted
 */
public record ContractReferences(Path contract, Optional<Path> directory, List<Path> files) {
  /** Begins with a literal, which lets the search skip most of a large document. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\$ref[\"']?\\s*:\\s*[\"']?([^\"'\\s#,}\\]]+)");

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  public ContractReferences {
    files = List.copyOf(files);
  }

  /**
   * Finds the files.
   *
   * @param content the content of the contract, which may differ from that of the file
   * @param outputs directories that the build writes to, whose files are no inputs
   */
  public static ContractReferences of(Path contract, byte[] content, Collection<Path> outputs)
      throws IOException {
    Path home = contract.toAbsolutePath().normalize();
    Path parent = home.resolveSibling("");
    Set<Path> files = new TreeSet<>();
    boolean own = outputs.stream().noneMatch(output -> output.toAbsolutePath().startsWith(parent));
    if (own) {
      FileTree.list(parent).stream().filter(ContractReferences::isDocument).forEach(files::add);
    }
    for (Path file : List.copyOf(files)) {
      follow(file, Files.readAllBytes(file), files);
    }
    follow(home, content, files);
    files.remove(home);
    return new ContractReferences(
        home, own ? Optional.of(parent) : Optional.empty(), List.copyOf(files));
  }

  /** Like {@link #of}, for the content of the file, which is empty if the file is missing. */
  static ContractReferences of(Path contract, Collection<Path> outputs) throws IOException {
    byte[] content = Files.isRegularFile(contract) ? Files.readAllBytes(contract) : new byte[0];
    return of(contract, content, outputs);
  }

  /** Returns the paths to watch for changes of the files. */
  public Stream<Path> watched() {
    return Stream.concat(directory.stream(), files.stream());
  }

  /** Returns a condition that selects the files below the watched paths, also new ones. */
  public Predicate<Path> selection() {
    return file -> !file.equals(contract) && (isDocument(file) || files.contains(file));
  }

  /** Returns a digest of the names and bytes of the files. */
  String digest() throws IOException {
    List<String> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(file.toString());
      parts.add(Digests.of(file));
    }
    return Digests.of(parts);
  }

  /**
   * Copies the contract and the files, so that all relative references resolve in the copy.
   *
   * @param content the content of the copied contract
   * @param target a directory, which is emptied first
   * @return the copy of the contract
   */
  public Path copy(byte[] content, Path target) throws IOException {
    Path root = contract.resolveSibling("");
    for (Path file : files) {
      while (!file.startsWith(root)) {
        root = root.resolveSibling("");
      }
    }
    FileTree.delete(target);
    for (Path file : files) {
      AtomicFile.write(target.resolve(root.relativize(file)), Files.readAllBytes(file));
    }
    Path copy = target.resolve(root.relativize(contract));
    AtomicFile.write(copy, content);
    return copy;
  }

  /** Adds the files that a document names, and those that they name. */
  private static void follow(Path document, byte[] content, Set<Path> found) throws IOException {
    Matcher references = REFERENCE.matcher(new String(content, StandardCharsets.UTF_8));
    while (references.find()) {
      Optional<Path> file = file(document, references.group(1).replace("\\/", "/"));
      if (file.isPresent() && found.add(file.get())) {
        follow(file.get(), Files.readAllBytes(file.get()), found);
      }
    }
  }

  private static Optional<Path> file(Path document, String reference) {
    return SCHEME.matcher(reference).matches() || reference.startsWith("/")
        ? Optional.empty()
        : existing(document, reference).or(() -> decoded(document, reference));
  }

  private static Optional<Path> decoded(Path document, String reference) {
    try {
      String plain = URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
      return existing(document, plain);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Path> existing(Path document, String reference) {
    try {
      return Optional.of(document.resolveSibling(reference).normalize())
          .filter(Files::isRegularFile);
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml"));
  }
}
