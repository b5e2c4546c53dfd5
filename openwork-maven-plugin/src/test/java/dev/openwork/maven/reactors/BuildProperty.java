package dev.openwork.maven.reactors;

import java.nio.file.Path;

/** What the build tells these tests, by system properties. */
enum BuildProperty {
  /** The plugin's version. */
  VERSION("openwork.reactors.version"),
  /** The local repository of the build. */
  REPOSITORY("openwork.reactors.repository"),
  /** Where distributions of Maven are unpacked. */
  MAVENS("openwork.reactors.mavens"),
  /** Which combinations to try. */
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
