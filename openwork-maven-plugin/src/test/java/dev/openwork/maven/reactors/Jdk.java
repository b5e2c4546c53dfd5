package dev.openwork.maven.reactors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param home the value for {@code JAVA_HOME}
 * @param feature its feature release, such as 17
 */
record Jdk(Path home, int feature) {
  private static final int OLDEST = 17;

  /**
   * The oldest JDK that is supported and the newest there is, in this order; one alone when they
   * are the same or the machine has no more. Looked for are the one that runs this test, those in
   * environment variables whose name begins with {@code JAVA_HOME}, and where distributions of
   * Linux and macOS install theirs.
   */
  static List<Jdk> oldestAndNewest() throws IOException {
    List<Jdk> installed = installed();
    List<Jdk> chosen = new ArrayList<>();
    installed.stream().filter(jdk -> jdk.feature == OLDEST).findFirst().ifPresent(chosen::add);
    installed.stream()
        .max(Comparator.comparingInt(Jdk::feature))
        .filter(newest -> chosen.isEmpty() || newest.feature > OLDEST)
        .ifPresent(chosen::add);
    return chosen;
  }

  private static List<Jdk> installed() throws IOException {
    List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
        .map(variable -> Path.of(variable.getValue()))
        .forEach(homes::add);
    homes.addAll(entries(Path.of("/usr/lib/jvm")));
    for (Path bundle : entries(Path.of("/Library/Java/JavaVirtualMachines"))) {
      homes.add(bundle.resolve("Contents/Home"));
    }
    List<Jdk> jdks = new ArrayList<>();
    for (Path home : homes) {
      in(home).filter(jdk -> jdk.feature >= OLDEST).ifPresent(jdks::add);
    }
    return jdks;
  }

  private static Optional<Jdk> in(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/javac")) || !Files.exists(release)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(release)) {
      properties.load(in);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
  }

  private static List<Path> entries(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
