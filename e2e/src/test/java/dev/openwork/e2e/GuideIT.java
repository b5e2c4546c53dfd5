package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the examples of the guide to the SDKs, and runs them with a fake opencode. */
@Timeout(90)
class GuideIT {
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final int SECTIONS = 10;

  /** The guide omits the imports. */
  private static final String IMPORTS =
      "import dev.openwork.sdk.*; import dev.openwork.sdk.api.*; import dev.openwork.sdk.error.*;"
          + " import dev.openwork.sdk.http.*; import dev.openwork.sdk.model.*;"
          + " import dev.openwork.sdk.sse.*; import java.net.URI; import java.time.Duration;"
          + " import java.util.*; import java.util.concurrent.*; ";

  private static final String JAVA =
      IMPORTS
          + "public final class Examples { private Examples() {} public static void run("
          + "String baseUrl, String token, String folder) throws Exception {";

  private static final String TYPESCRIPT =
      "const [baseUrl = '', token = '', folder = ''] = process.argv.slice(2);";

  private final GuideExamples guide = GuideExamples.read();

  GuideIT() throws IOException {}

  @Test
  void hasEachExampleInBothLanguages() {
    assertThat(guide.sections("java")).hasSize(SECTIONS).isEqualTo(guide.sections("ts"));
  }

  @Test
  void theJavaExamplesRun(@TempDir Path directory) throws Exception {
    Path source = directory.resolve("Examples.java");
    Files.writeString(source, guide.program("java", JAVA, "}}"));
    assertThat(compile(source, directory)).isEmpty();

    URL[] classes = {directory.toUri().toURL()};
    var printed = new ByteArrayOutputStream();
    PrintStream output = System.out;
    try (var loader = new URLClassLoader(classes, getClass().getClassLoader());
        GuideServer server = GuideServer.start(directory.resolve("server"))) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Examples")
          .getMethod("run", String.class, String.class, String.class)
          .invoke(null, server.uri(), "token", server.folder().toString());
    } finally {
      System.setOut(output);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("A session");
  }

  @Test
  void theTypeScriptExamplesRun(@TempDir Path directory) throws Exception {
    String source = guide.program("ts", TYPESCRIPT, "console.log('completed');");
    try (GuideServer server = GuideServer.start(directory);
        ChildProcess program =
            TypeScriptSdk.install(GuideIT.class)
                .startUser(source, server.uri(), "token", server.folder())) {
      assertThat(program.awaitSuccess(DEADLINE)).contains("A session", "completed");
    }
  }

  /**
   * A server whose opencode is a fake.
   *
   * @param folder the folder of a workspace
   */
  private record GuideServer(TestServer server, Path folder) implements AutoCloseable {
    static GuideServer start(Path directory) throws Exception {
      Path folder = Files.createDirectories(directory.resolve("project"));
      TestServer server = new TestServer(directory).withOpencode("1");
      server.start();
      server.awaitOpencode();
      return new GuideServer(server, folder);
    }

    String uri() {
      return server.uri("").toString();
    }

    @Override
    public void close() {
      try {
        server.close();
      } catch (Exception e) {
        throw new IllegalStateException("The server cannot be closed", e);
      }
    }
  }

  /** Returns the messages of the compiler. */
  private static String compile(Path source, Path classes) throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all",
            "-proc:none",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path", ""));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean unused =
          javac
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
    }
    return messages.toString();
  }
}
