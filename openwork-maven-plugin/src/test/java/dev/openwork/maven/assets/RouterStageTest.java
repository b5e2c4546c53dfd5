package dev.openwork.maven.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
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
  void theJarIsExecutableAndContainsTheClasses() throws Exception {
    StagedAsset staged = stage();
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
  void theManifestContainsThePathOfTheJar() throws Exception {
    StagedAsset staged = stage();
    assertThat(CurrentManifest.read(layout.routerManifest()))
        .contains(
            new CurrentManifest(
                "1.0",
                staged.sha256().prefix(12) + "/opencode-router.jar",
                Sha256.of(staged.path()).hex(),
                Provenance.WORKSPACE));
  }

  @Test
  void stagingTheSameContentChangesNothing() throws Exception {
    StagedAsset first = stage();
    FileTime written = Files.getLastModifiedTime(layout.routerManifest());
    Files.setLastModifiedTime(classes.resolve("a.properties"), FileTime.fromMillis(0));
    StagedAsset second = stage();
    assertThat(first.changed()).isTrue();
    assertThat(second.changed()).isFalse();
    assertThat(second.path()).isEqualTo(first.path());
    assertThat(Files.getLastModifiedTime(layout.routerManifest())).isEqualTo(written);
  }

  @Test
  void keepsOnlyThePreviousRouter() throws Exception {
    Path first = stage().path();
    write("router/Main.class", "two");
    Path second = stage().path();
    assertThat(first).exists();
    write("router/Main.class", "three");
    Path third = stage().path();
    assertThat(first.resolveSibling("")).doesNotExist();
    assertThat(List.of(second, third)).allMatch(Files::exists);
  }

  @Test
  void aDamagedJarIsReplaced() throws Exception {
    Path jar = stage().path();
    Files.writeString(jar, "damaged");
    StagedAsset again = stage();
    assertThat(again.changed()).isTrue();
    assertThat(Sha256.of(jar)).isEqualTo(again.sha256());
  }

  @Test
  void reportsClassesThatAreNotCompiled(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> stage.stage(program(elsewhere.resolve("classes"), MAIN)))
        .isInstanceOf(StagingException.class)
        .hasMessageContainingAll(elsewhere.toString(), "no such directory", "compile");
    assertThatThrownBy(() -> stage.stage(program(classes, "router.Other")))
        .isInstanceOf(StagingException.class)
        .hasMessageContainingAll(classes.toString(), "contains no class router.Other");
  }

  @Test
  void theJarFindsItsLibraries() throws Exception {
    Path router = stage(library("json 2.jar", "json"), library("sql.jar", "sql")).path();
    assertThat(libraries(router))
        .hasSize(2)
        .allSatisfy(library -> assertThat(library).isRegularFile())
        .extracting(Path::getFileName)
        .containsExactly(Path.of("json 2.jar"), Path.of("sql.jar"));
    assertThat(libraries(router).get(1)).hasContent("sql");
  }

  @Test
  void theManifestOfTheJarContainsTheHashesOfItsLibraries() throws Exception {
    try (var jar = new JarFile(stage(library("json 2.jar", "json")).path().toFile())) {
      String name = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      String digest = jar.getManifest().getAttributes(name).getValue("SHA-256-Digest");
      assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(digest)))
          .isEqualTo(Archives.hash("json").hex());
    }
  }

  @Test
  void aChangedLibraryResultsInAnotherRouter() throws Exception {
    StagedAsset first = stage(library("json.jar", "one"));
    StagedAsset second = stage(library("json.jar", "two"));
    assertThat(second.changed()).isTrue();
    assertThat(second.sha256()).isNotEqualTo(first.sha256());
    assertThat(libraries(first.path()).get(0)).hasContent("one");
    assertThat(libraries(second.path()).get(0)).hasContent("two");
  }

  @Test
  void anUnchangedLibraryIsNotCopiedAgain() throws Exception {
    Path library = library("json.jar", "json");
    Path staged = libraries(stage(library).path()).get(0);
    Files.setLastModifiedTime(staged, FileTime.fromMillis(0));
    write("router/Main.class", "two");
    assertThat(libraries(stage(library).path())).containsExactly(staged);
    assertThat(Files.getLastModifiedTime(staged)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void aDamagedLibraryIsReplaced() throws Exception {
    Path library = library("json.jar", "json");
    Path staged = libraries(stage(library).path()).get(0);
    Files.writeString(staged, "damaged");
    stage(library);
    assertThat(staged).hasContent("json");
  }

  @Test
  void librariesAreRemovedWithTheLastRouterThatUsesThem() throws Exception {
    Path first = libraries(stage(library("json.jar", "one")).path()).get(0);
    stage(library("json.jar", "two"));
    assertThat(first).exists();
    stage(library("json.jar", "three"));
    assertThat(first.resolveSibling("")).doesNotExist();
  }

  @Test
  void theJarContainsTheClassesOfOtherModules(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("shared.properties"), "shared");
    Files.writeString(other.resolve("a.properties"), "of another module");
    try (var jar = new JarFile(stage(other).path().toFile())) {
      assertThat(names(jar)).contains("router/Main.class", "shared.properties");
      assertThat(jar.getInputStream(jar.getEntry("a.properties"))).hasContent("a");
    }
  }

  @Test
  void removesItsScratchDirectory() throws Exception {
    stage();
    try (Stream<Path> children = Files.list(layout.routerDirectory())) {
      assertThat(children.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".stage"));
    }
  }

  private StagedAsset stage(Path... further) throws AssetException {
    List<Path> classPath = new ArrayList<>(List.of(classes));
    classPath.addAll(List.of(further));
    return stage.stage(new RouterProgram(classPath, MAIN, "1.0"));
  }

  private static RouterProgram program(Path classes, String mainClass) {
    return new RouterProgram(List.of(classes), mainClass, "1.0");
  }

  private Path library(String name, String content) throws IOException {
    return Files.writeString(classes.resolveSibling(name), content);
  }

  private static List<Path> libraries(Path router) throws IOException {
    try (var jar = new JarFile(router.toFile())) {
      String names = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return Stream.of(names.split(" ", -1))
          .map(name -> Path.of(router.toUri().resolve(name)))
          .toList();
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
