package dev.openwork.maven.reactors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The reactors in {@code src/it/reactors}, each in a directory of its name. */
enum Reactor {
  /** A plain main method, an exporter of its own, neither SDK nor app. */
  PLAIN_MAIN(0),
  /** Two library modules below a server that keeps its listener. */
  JERSEY_LIBRARIES(1),
  /** Spring Boot, a contract that the server serves, a generated client and its consumer. */
  SPRING_BOOT(2),
  /** One module whose classes are half written by annotation processors. */
  PROCESSORS(3),
  /** One module with a start method and nothing besides. */
  SERVER_ALONE(4),
  /** A server and an app in one module that answer with what they were told when they started. */
  TWO_PROGRAMS(5);

  /** Where the tests of this JVM put what they make. */
  static final Path WORK =
      Path.of("target", "reactors-" + System.getProperty("openwork.testFork", "alone"))
          .toAbsolutePath();

  private final int position;

  Reactor(int position) {
    this.position = position;
  }

  /** What to try the reactor with. */
  Stream<Toolchain> toolchains() throws IOException {
    return Toolchains.at(position);
  }

  /** A fresh copy for a test. */
  ReactorCopy copy(Toolchain toolchain) throws IOException {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ReactorCopy.of(name, WORK.resolve(toolchain.toString()).resolve(name));
  }
}
