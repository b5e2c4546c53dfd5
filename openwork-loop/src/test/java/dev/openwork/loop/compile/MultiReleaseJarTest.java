package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultiReleaseJarTest {
  private Path directory = Path.of("");

  @BeforeEach
  void makeJar(@TempDir Path temporary) throws IOException {
    directory = temporary;
    byte[] old = compile("old", "package lib; public class Lib { }");
    byte[] fresh = compile("new", "package lib; public class Lib { public static int one; }");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    try (OutputStream out = Files.newOutputStream(directory.resolve("lib.jar"));
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new ZipEntry("lib/Lib.class"));
      jar.write(old);
      jar.putNextEntry(new ZipEntry("META-INF/versions/11/lib/Lib.class"));
      jar.write(fresh);
    }
  }

  @Test
  void compilesAgainstTheClassesOfItsRelease() throws Exception {
    assertThat(compileAgainstJar("--release", "17")).isEqualTo(1);
    assertThat(compileAgainstJar("-source", "11", "-target", "11")).isEqualTo(1);
  }

  private int compileAgainstJar(String... options) throws CompileFailure, IOException {
    Path source = Files.createDirectories(directory.resolve("src")).resolve("User.java");
    Files.writeString(source, "class User { int two = lib.Lib.one + 1; }");
    SortedMap<Path, String> sources = new TreeMap<>();
    sources.put(source, Digests.of(Files.readAllBytes(source)));
    Path out = Files.createTempDirectory(directory, "out");
    ModuleSources module =
        new ModuleSources(
            out.resolve("classes"),
            List.of(directory.resolve("lib.jar")),
            List.of(options),
            List.of(),
            out.resolve("generated"));
    try (ModuleCompiler compiler = new ModuleCompiler(module, out.resolve("state"))) {
      return compiler.compile(sources, Abi.empty()).compiled();
    }
  }

  private byte[] compile(String name, String text) throws IOException {
    Path source = Files.createDirectories(directory.resolve(name)).resolve("Lib.java");
    Files.writeString(source, text);
    int status =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
            .run(null, null, null, "--release", "11", source.toString());
    assertThat(status).isZero();
    return Files.readAllBytes(source.resolveSibling("Lib.class"));
  }
}
