package dev.openwork.server.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the contract to a file. Opens no port, no database and no process, works in any directory,
 * and leaves nothing behind in the JVM, so that it may be called again from another class loader.
 */
public final class OpenApiExporter {
  private OpenApiExporter() {}

  /** Writes to the one file that is named; its folders are made. The same code, the same bytes. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "Expected the output file as the only argument, got " + args.length + " arguments");
    }
    export(Path.of(args[0]), type -> "", new TreeMap<>());
  }

  /**
   * Writes to a file, and reads only those resources anew of which an earlier call has no notes.
   *
   * @param fingerprint says the same of a class only as long as it and all that it uses is the same
   * @param memory of earlier calls, and for later ones
   */
  public static void export(
      Path file, Function<Class<?>, String> fingerprint, SortedMap<String, String> memory)
      throws IOException {
    String contract = ContractReader.read(new ResourceNotes(fingerprint, memory));
    Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
    Files.writeString(file, contract);
  }
}
