package dev.openwork.maven.doctor;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the plugin that runs was built from the sources of this checkout, if they are part of it.
 * The script {@code dev} notes beside the jar what it was built from, as {@code cksum} sees it.
 *
 * @param code the jar that runs, or a directory of classes
 */
public record PluginCheck(Path root, Path code) implements Check {
  private static final String SUBJECT = "plugin";

  /** The plugin's modules, as the script lists them. */
  private static final List<String> MODULES =
      List.of("openwork-contract", "openwork-loop", "openwork-maven-plugin");

  private static final String REMEDY = "Start ./dev, which installs it anew when it must.";

  @Override
  public Finding run() {
    if (Files.isDirectory(code)
        || MODULES.stream().anyMatch(module -> code.startsWith(root.resolve(module)))) {
      return Finding.ok(SUBJECT, "built in this reactor");
    }
    if (!MODULES.stream().allMatch(module -> Files.isDirectory(sources(module)))) {
      return Finding.ok(SUBJECT, code.getFileName() + ", from the repository");
    }
    try {
      return compare();
    } catch (IOException e) {
      return Finding.warning(SUBJECT, "its sources cannot be read: " + e.getMessage(), REMEDY);
    }
  }

  private Finding compare() throws IOException {
    Path noted = code.resolveSibling("sources.cksum");
    if (!Files.exists(noted)) {
      return Finding.warning(SUBJECT, "nobody noted what " + code + " was built from", REMEDY);
    }
    return Files.readString(noted).strip().equals(checksum())
        ? Finding.ok(SUBJECT, "installed from these sources")
        : Finding.failure(SUBJECT, code + " was built from other sources", REMEDY);
  }

  private String checksum() throws IOException {
    List<Path> files = new ArrayList<>(List.of(root.resolve("pom.xml")));
    for (String module : MODULES) {
      files.add(root.resolve(module).resolve("pom.xml"));
      files.addAll(FileTree.list(sources(module)));
    }
    StringBuilder lines = new StringBuilder();
    for (String name : files.stream().map(this::name).sorted().toList()) {
      byte[] content = Files.readAllBytes(root.resolve(name));
      lines.append(Cksum.of(content)).append(' ').append(name).append('\n');
    }
    return Cksum.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Path sources(String module) {
    return root.resolve(module).resolve("src/main");
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
