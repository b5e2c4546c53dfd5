package dev.openwork.maven.reactors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The reactors in {@code src/it/reactors}, each in a directory of its name. */
enum Reactor {
  /** A server with a main method and an exporter, without SDK and app. */
  PLAIN_MAIN(0),
  /** A server with a kept listener and two library modules. */
  JERSEY_LIBRARIES(1),
  /** A Spring Boot server that serves its contract, a generated client and its consumer. */
  SPRING_BOOT(2),
  /** A module with classes that annotation processors generate. */
  PROCESSORS(3),
  /** A module with a start method. */
  SERVER_ALONE(4),
  /** A server and an app in one module that return the options they were started with. */
  TWO_PROGRAMS(5),
  /** Modules that inherit from several POMs, two of them with the same artifactId. */
  INHERITED(6),
  /** A server with every kind of input of Maven's goals. */
  INPUTS(7),
  /** A module in Kotlin that a server in Java uses. */
  KOTLIN(8);

  /** The working directory of the tests in this JVM. */
  static final Path WORK =
      Path.of("target", "reactors-" + System.getProperty("openwork.testFork", "alone"))
          .toAbsolutePath();

  private final int position;

  Reactor(int position) {
    this.position = position;
  }

  /** Returns the toolchains with which to test the reactor. */
  Stream<Toolchain> toolchains() throws IOException {
    return Toolchains.at(position);
  }

  /** Returns toolchains with every version of Maven. */
  Stream<Toolchain> allMavens() throws IOException {
    return Toolchains.ofAllMavens(position);
  }

  /** Returns a new copy for a test. */
  ReactorCopy copy(Toolchain toolchain) throws IOException {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ReactorCopy.of(name, WORK.resolve(toolchain.toString()).resolve(name));
  }
}
