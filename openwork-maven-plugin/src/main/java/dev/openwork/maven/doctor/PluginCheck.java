package dev.openwork.maven.doctor;

import dev.openwork.maven.files.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the plugin that runs was built from the sources of this checkout, if they are part of it.
 * The script {@code dev} notes beside the jar what it was built from, as {@code cksum} sees it.
 *
 * @param code the jar that runs, or a directory of classes
 */
public record PluginCheck(Path root, Path code) implements Check {
  private static final String SUBJECT = "plugin";
  private static final String MODULE = "openwork-maven-plugin";
  private static final String REMEDY = "Start ./dev, which installs it anew when it must.";

  @Override
  public Finding run() {
    Path sources = root.resolve(MODULE).resolve("src/main");
    if (Files.isDirectory(code) || code.startsWith(root.resolve(MODULE))) {
      return Finding.ok(SUBJECT, "built in this reactor");
    }
    if (!Files.isDirectory(sources)) {
      return Finding.ok(SUBJECT, code.getFileName() + ", from the repository");
    }
    try {
      return compare(sources);
    } catch (IOException e) {
      return Finding.warning(SUBJECT, "its sources cannot be read: " + e.getMessage(), REMEDY);
    }
  }

  private Finding compare(Path sources) throws IOException {
    Path noted = code.resolveSibling("sources.cksum");
    if (!Files.exists(noted)) {
      return Finding.warning(SUBJECT, "nobody noted what " + code + " was built from", REMEDY);
    }
    return Files.readString(noted).strip().equals(checksum(sources))
        ? Finding.ok(SUBJECT, "installed from these sources")
        : Finding.failure(SUBJECT, code + " was built from other sources", REMEDY);
  }

  private String checksum(Path sources) throws IOException {
    List<Path> files =
        Stream.concat(
                Stream.of(root.resolve("pom.xml"), root.resolve(MODULE).resolve("pom.xml")),
                FileTree.list(sources).stream())
            .toList();
    StringBuilder lines = new StringBuilder();
    for (String name : files.stream().map(this::name).sorted().toList()) {
      byte[] content = Files.readAllBytes(root.resolve(name));
      lines.append(Cksum.of(content)).append(' ').append(name).append('\n');
    }
    return Cksum.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
