package dev.openwork.server.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the contract to a file. Opens no port and no database, starts no process, works in any
 * directory, and leaves no state in the JVM, so that it can be called again from another class
 * loader.
 */
public final class OpenApiExporter {
  private OpenApiExporter() {}

  /**
   * Writes the contract. Equal code results in equal bytes. Missing directories are created.
   *
   * @param args the output file
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "Expected the output file as the only argument, got " + args.length + " arguments");
    }
    export(Path.of(args[0]), type -> "", new TreeMap<>());
  }

  /**
   * Writes the contract, and reads only resources that have changed since an earlier call.
   *
   * @param fingerprint returns a value that changes when a class, or a class that it uses, changes
   * @param memory a cache that is read and updated; initially empty
   */
  public static void export(
      Path file, Function<Class<?>, String> fingerprint, SortedMap<String, String> memory)
      throws IOException {
    String contract = ContractReader.read(new ResourceCache(fingerprint, memory));
    Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
    Files.writeString(file, contract);
  }
}
