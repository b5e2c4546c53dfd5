package dev.openwork.maven.doctor;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.StateText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that the running plugin was built from the sources of this checkout, if the checkout
 * contains them. A loop that the script {@code dev} starts stores their checksum in the directory
 * of the jar.
 *
 * @param code the jar or the directory of classes from which the plugin was loaded
 */
public record PluginCheck(Path root, Path code) implements Check {
  private static final String SUBJECT = "plugin";

  /** The modules of the plugin, in agreement with the script. */
  private static final List<String> MODULES =
      List.of("openwork-contract", "openwork-loop", "openwork-maven-plugin");

  private static final String REMEDY = "Run ./dev, which installs the plugin if it is out of date.";

  /** Returns the check of this plugin in the reactor with the given root directory. */
  public static PluginCheck ofThisPlugin(Path root) {
    return new PluginCheck(root, codeOfThisPlugin());
  }

  /** Returns the jar or the directory of classes from which this plugin was loaded. */
  public static Path codeOfThisPlugin() {
    try {
      return Path.of(PluginCheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the location of this plugin is not a URI", e);
    }
  }

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
      return Finding.warning(SUBJECT, "there is no checksum of the sources of " + code, REMEDY);
    }
    return StateText.line(noted).equals(checksum())
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
