package dev.openwork.maven.reactors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Selects the versions of Maven and the JDK for each reactor. By default, each reactor is tested
 * with one combination, distributed so that each Maven and each JDK is used; {@code
 * -Dopenwork.reactors.matrix=full} selects all combinations.
 */
final class Toolchains {
  private Toolchains() {}

  /**
   * The combinations for a reactor.
   *
   * @param position the reactor's place among all reactors
   */
  static Stream<Toolchain> at(int position) throws IOException {
    List<Path> mavens = mavens();
    List<Jdk> jdks = jdks();
    return switch (BuildProperty.MATRIX.value()) {
      case "full" ->
          mavens.stream().flatMap(maven -> jdks.stream().map(jdk -> new Toolchain(maven, jdk)));
      case "spread" -> Stream.of(new Toolchain(turn(mavens, position), turn(jdks, position)));
      default ->
          throw new IllegalArgumentException(
              BuildProperty.MATRIX
                  + " is "
                  + BuildProperty.MATRIX.value()
                  + "; expected full or spread");
    };
  }

  /** Returns one combination for each version of Maven. */
  static Stream<Toolchain> ofAllMavens(int position) throws IOException {
    Jdk jdk = turn(jdks(), position);
    return mavens().stream().map(maven -> new Toolchain(maven, jdk));
  }

  private static List<Path> mavens() throws IOException {
    Path unpacked = BuildProperty.MAVENS.path();
    try (Stream<Path> entries = Files.list(unpacked)) {
      List<Path> mavens =
          entries.filter(entry -> Files.exists(entry.resolve("bin/mvn"))).sorted().toList();
      if (mavens.isEmpty()) {
        throw new IllegalStateException("no distribution of Maven in " + unpacked);
      }
      return mavens;
    }
  }

  private static List<Jdk> jdks() throws IOException {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    if (jdks.size() < 2) {
      System.err.println(
          "Reactors run on "
              + jdks
              + " alone: install JDK 17 and a newer one, or name their homes in variables that"
              + " begin with JAVA_HOME_.");
    }
    return jdks;
  }

  private static <T> T turn(List<T> choices, int position) {
    return choices.get(position % choices.size());
  }
}
