package dev.openwork.maven.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouterStageTest {
  private static final String MAIN = "router.Main";

  private final Path classes;
  private final RuntimeAssetsLayout layout;
  private final RouterStage stage;

  RouterStageTest(@TempDir Path project) throws IOException {
    classes = project.resolve("target/classes");
    layout = RuntimeAssetsLayout.inProject(project);
    stage = new RouterStage(layout, message -> {});
    write("router/Main.class", "one");
    write("a.properties", "a");
    write("META-INF/MANIFEST.MF", "Main-Class: nonsense");
  }

  @Test
  void theJarIsExecutableAndHoldsTheClasses() throws Exception {
    StagedAsset staged = stage.stage(classes, MAIN, "1.0");
    assertThat(staged.path())
        .isEqualTo(
            layout
                .root()
                .resolve("opencode-router")
                .resolve(staged.sha256().prefix(12))
                .resolve("opencode-router.jar"));
    try (var jar = new JarFile(staged.path().toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo(MAIN);
      assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION)).isEqualTo("1.0");
      assertThat(names(jar))
          .containsExactly("META-INF/MANIFEST.MF", "a.properties", "router/Main.class");
    }
  }

  @Test
  void theManifestSaysWhereItIs() throws Exception {
    StagedAsset staged = stage.stage(classes, MAIN, "1.0");
    assertThat(CurrentManifest.read(layout.routerManifest()))
        .contains(
            new CurrentManifest(
                "1.0",
                staged.sha256().prefix(12) + "/opencode-router.jar",
                Sha256.of(staged.path()).hex()));
  }

  @Test
  void theSameContentChangesNothing() throws Exception {
    StagedAsset first = stage.stage(classes, MAIN, "1.0");
    FileTime written = Files.getLastModifiedTime(layout.routerManifest());
    Files.setLastModifiedTime(classes.resolve("a.properties"), FileTime.fromMillis(0));
    StagedAsset second = stage.stage(classes, MAIN, "1.0");
    assertThat(first.changed()).isTrue();
    assertThat(second.changed()).isFalse();
    assertThat(second.path()).isEqualTo(first.path());
    assertThat(Files.getLastModifiedTime(layout.routerManifest())).isEqualTo(written);
  }

  @Test
  void onlyThePreviousOneIsKept() throws Exception {
    Path first = stage.stage(classes, MAIN, "1.0").path();
    write("router/Main.class", "two");
    Path second = stage.stage(classes, MAIN, "1.0").path();
    assertThat(first).exists();
    write("router/Main.class", "three");
    Path third = stage.stage(classes, MAIN, "1.0").path();
    assertThat(first.resolveSibling("")).doesNotExist();
    assertThat(List.of(second, third)).allMatch(Files::exists);
  }

  @Test
  void aDamagedJarIsReplaced() throws Exception {
    Path jar = stage.stage(classes, MAIN, "1.0").path();
    Files.writeString(jar, "damaged");
    StagedAsset again = stage.stage(classes, MAIN, "1.0");
    assertThat(again.changed()).isTrue();
    assertThat(Sha256.of(jar)).isEqualTo(again.sha256());
  }

  @Test
  void classesThatAreNotCompiledAreNamed(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> stage.stage(elsewhere.resolve("classes"), MAIN, "1.0"))
        .isInstanceOf(StagingException.class)
        .hasMessageContainingAll(elsewhere.toString(), "no such directory", "compile");
    assertThatThrownBy(() -> stage.stage(classes, "router.Other", "1.0"))
        .isInstanceOf(StagingException.class)
        .hasMessageContainingAll(classes.toString(), "holds no class router.Other");
  }

  @Test
  void noScratchIsLeft() throws Exception {
    stage.stage(classes, MAIN, "1.0");
    try (Stream<Path> children = Files.list(layout.routerDirectory())) {
      assertThat(children.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".stage"));
    }
  }

  private void write(String path, String content) throws IOException {
    Path file = classes.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
  }

  private static List<String> names(JarFile jar) {
    List<String> names = new ArrayList<>();
    Collections.list(jar.entries()).forEach(entry -> names.add(entry.getName()));
    return names;
  }
}
