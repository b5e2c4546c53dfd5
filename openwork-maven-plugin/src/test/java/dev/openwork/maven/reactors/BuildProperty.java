package dev.openwork.maven.reactors;

import java.nio.file.Path;

/** System properties that the build sets for these tests. */
enum BuildProperty {
  /** The version of the plugin. */
  VERSION("openwork.reactors.version"),
  /** The local repository of the build. */
  REPOSITORY("openwork.reactors.repository"),
  /** The directory with distributions of Maven. */
  MAVENS("openwork.reactors.mavens"),
  /** The combinations to test. */
  MATRIX("openwork.reactors.matrix");

  private final String property;

  BuildProperty(String property) {
    this.property = property;
  }

  String value() {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          property + " is not set; run this test by mvn verify -pl openwork-maven-plugin");
    }
    return value;
  }

  Path path() {
    return Path.of(value());
  }

  @Override
  public String toString() {
    return property;
  }
}
