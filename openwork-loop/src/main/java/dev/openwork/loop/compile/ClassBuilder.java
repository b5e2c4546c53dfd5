package dev.openwork.loop.compile;

import dev.openwork.loop.abi.Abi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/** Keeps the class files of one module up to date. For use by one thread. */
public interface ClassBuilder extends AutoCloseable {

  /**
   * Updates the classes directory.
   *
   * @param sources the present sources of the module, with the SHA-256 of their bytes
   * @param upstream the ABI of the reactor modules on the class path
   * @throws CompileFailure when the sources do not compile; the class files are unchanged
   */
  Compiled compile(SortedMap<Path, String> sources, Abi upstream)
      throws CompileFailure, IOException;

  /**
   * Returns the result of an earlier JVM, without changes, if it is up to date. Called at most once
   * and before {@link #compile}.
   */
  Optional<Compiled> compiledBefore(SortedMap<Path, String> sources, Abi upstream)
      throws IOException;

  /** Returns whether the class files are those of the last compilation. */
  boolean isIntact() throws IOException;

  /** Discards the state, so that the next compilation is a full one. */
  void forget() throws IOException;

  /** Compiles without writing files, to make the next compilation faster. */
  void warmUp(SortedMap<Path, String> sources) throws IOException;

  @Override
  void close() throws IOException;
}
