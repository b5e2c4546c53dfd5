package dev.openwork.loop.dashboard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the contract of a loop is.
 *
 * @param file the committed file
 * @param sources directories with the Java sources that it is generated from
 * @param reference the path at which the server shows its API reference, if it does
 */
public record ContractPlace(Path file, List<Path> sources, Optional<String> reference) {
  public ContractPlace {
    sources = List.copyOf(sources);
  }
}
