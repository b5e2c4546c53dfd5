package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
  private final Placeholders placeholders =
      new Placeholders(
          Path.of("/projects/{port} of $1"),
          Map.of("{port}", "3000", "{runtimeAssets}", "/projects/{port} of $1/assets"));

  @Test
  void replacesPlaceholdersOnce() {
    assertThat(placeholders.resolve("--port={port} --assets={runtimeAssets}"))
        .isEqualTo("--port=3000 --assets=/projects/{port} of $1/assets");
  }

  @Test
  void preservesThePathOfTheReactor() {
    assertThat(placeholders.resolve("/projects/{port} of $1/token:{port}"))
        .isEqualTo("/projects/{port} of $1/token:3000");
    assertThat(placeholders.mentionsPort("/projects/{port} of $1/token")).isFalse();
    assertThat(placeholders.mentionsPort("http://localhost:{port}/")).isTrue();
  }
}
