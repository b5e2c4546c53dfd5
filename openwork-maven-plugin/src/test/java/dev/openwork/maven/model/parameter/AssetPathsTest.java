package dev.openwork.maven.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetPathsTest {
  private final Path root;

  AssetPathsTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void resolvesRelativePathsAgainstTheRootOfTheReactor() {
    var paths = new AssetPaths(root);
    Optional<String> relative = Optional.of("some/place");
    assertThat(paths.cache(relative).root()).isEqualTo(root.resolve("some/place"));
    assertThat(paths.layout(relative).root()).isEqualTo(root.resolve("some/place"));
    assertThat(paths.constants(relative)).isEqualTo(root.resolve("some/place"));
    assertThat(paths.mirror(relative)).contains(root.resolve("some/place").toString());
  }

  @Test
  void keepsAbsolutePathsAndAddresses() {
    var paths = new AssetPaths(root.resolve("project"));
    Optional<String> absolute = Optional.of(root.resolve("place").toString());
    assertThat(paths.cache(absolute).root()).isEqualTo(root.resolve("place"));
    assertThat(paths.mirror(absolute)).isEqualTo(absolute);
    assertThat(paths.mirror(Optional.of("https://mirror.example/opencode")))
        .contains("https://mirror.example/opencode");
  }

  @Test
  void defaultsToPathsInTheProject() {
    var paths = new AssetPaths(root);
    assertThat(paths.constants(Optional.empty())).isEqualTo(root.resolve("constants.json"));
    assertThat(paths.layout(Optional.empty()).root())
        .isEqualTo(root.resolve(".local/runtime-assets"));
    assertThat(paths.mirror(Optional.empty())).isEmpty();
  }
}
