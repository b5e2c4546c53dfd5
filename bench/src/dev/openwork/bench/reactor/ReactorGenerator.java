package dev.openwork.bench.reactor;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Generates a reactor with a server, an SDK and an app. Files that do not depend on the size are in
 * {@code bench/reactor}. The contract and web packages are copied from Server V2, so that the bench
 * measures the code of the product.
 */
public final class ReactorGenerator {
  private static final String SERVER = "src/main/java/dev/openwork/server";
  private static final List<String> WHOLE_PACKAGES =
      List.of("contract", "contract/annotation", "domain", "log", "web");
  private static final Set<String> WIRE =
      Set.of("Accepted", "Envelope", "ErrorBody", "ErrorDetail", "ErrorEnvelope", "ResponseMeta");

  private final Path project;
  private final Path root;
  private final List<Entity> entities;

  private ReactorGenerator(Path project, Path root, List<Entity> entities) {
    this.project = project;
    this.root = root;
    this.entities = entities;
  }

  /**
   * Writes the sources without building them. The result depends on the arguments only.
   *
   * @param project the root of OpenWork
   * @param root the target directory, which should be empty
   * @param operations the number of the server's operations, rounded up to a multiple of ten
   */
  public static Reactor write(Path project, Path root, int operations) throws IOException {
    List<Entity> entities = Entity.forOperations(operations);
    ReactorGenerator generator = new ReactorGenerator(project, root, entities);
    generator.copySkeleton();
    generator.copyServer();
    generator.writeEntities();
    generator.writeRegistries();
    return new Reactor(root, entities.get(0));
  }

  private void copySkeleton() throws IOException {
    RootPom pom = RootPom.read(project.resolve("pom.xml"));
    copy(project.resolve("bench/reactor"), root, file -> true, pom::fillIn);
  }

  private void copyServer() throws IOException {
    Path from = project.resolve("server-v2").resolve(SERVER);
    Path to = root.resolve("server").resolve(SERVER);
    for (String directory : WHOLE_PACKAGES) {
      Predicate<Path> direct = file -> file.getParent().endsWith(directory);
      copy(from.resolve(directory), to.resolve(directory), direct, text -> text);
    }
    copy(
        from.resolve("resources/wire"),
        to.resolve("resources/wire"),
        file -> WIRE.contains(file.getFileName().toString().replace(".java", "")),
        text -> text);
    copyFile(from.resolve("FrameworkLogs.java"), to.resolve("FrameworkLogs.java"), text -> text);
  }

  private void writeEntities() throws IOException {
    for (Entity entity : entities) {
      for (Map.Entry<String, String> source : EntitySources.of(entity).entrySet()) {
        write(source.getKey(), source.getValue());
      }
    }
  }

  private void writeRegistries() throws IOException {
    String classes = each("        %1$sResource.class", ",\n");
    String instances =
        each("        new %1$sResource(new dev.openwork.server.services.%1$s())", ",\n");
    String pages = each("    pages.put(\"%2$s\", new %3$sPage());", "\n");
    write(
        "server/" + SERVER + "/resources/ResourceClasses.java",
        Registries.RESOURCE_CLASSES.formatted(classes));
    write(
        "server/" + SERVER + "/resources/Resources.java",
        Registries.RESOURCES.formatted(instances));
    write("app/src/main/java/dev/openwork/app/Pages.java", Registries.PAGES.formatted(pages));
  }

  private String each(String format, String separator) {
    return entities.stream()
        .map(entity -> format.formatted(entity.plural(), entity.path(), entity.name()))
        .collect(joining(separator));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void copy(Path from, Path to, Predicate<Path> wanted, UnaryOperator<String> change)
      throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).filter(wanted).toList()) {
        copyFile(file, to.resolve(from.relativize(file)), change);
      }
    }
  }

  private static void copyFile(Path from, Path to, UnaryOperator<String> change)
      throws IOException {
    Files.createDirectories(to.getParent());
    Files.writeString(to, change.apply(Files.readString(from)));
  }
}
