package dev.openwork.loop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathTreeTest {
  @Test
  void namesWithACommonPrefixDoNotSeparateADirectoryFromItsFiles() {
    NavigableMap<Path, String> map = new TreeMap<>(PathTree.ORDER);
    paths("/x/a", "/x/a-b/c", "/x/a.java", "/x/a/b", "/x/a/b/c", "/x/a!", "/x/b")
        .forEach(path -> map.put(path, ""));

    List<Path> below = new ArrayList<>();
    PathTree.below(map, Path.of("/x/a"), (path, value) -> below.add(path));
    assertThat(below).containsExactlyElementsOf(paths("/x/a", "/x/a/b", "/x/a/b/c"));
  }

  @Test
  void outermostPathsContainAllOthers() {
    assertThat(PathTree.outermost(paths("/x/a/b", "/x/a.b", "/x/a", "/x/a/c", "/y/a")))
        .containsExactlyElementsOf(paths("/x/a", "/x/a.b", "/y/a"));
  }

  private static List<Path> paths(String... paths) {
    return Stream.of(paths).map(Path::of).toList();
  }
}
