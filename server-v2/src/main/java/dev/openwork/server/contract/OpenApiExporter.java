package dev.openwork.server.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    Path file = Path.of(args[0]).toAbsolutePath();
    String contract = ContractReader.read();
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, contract);
  }
}
