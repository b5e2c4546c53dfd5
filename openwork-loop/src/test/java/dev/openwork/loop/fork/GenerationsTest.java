package dev.openwork.loop.fork;

import static dev.openwork.loop.fork.Hosted.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GenerationsTest {
  private static final String ANSWER = "answer()Ljava/lang/String;";

  /** A kept class that tracks the loaders of all generations. */
  private static final String LOADERS =
      """
      package demo.kept;
      public final class Loaders {
        private static final java.util.List<java.lang.ref.WeakReference<ClassLoader>> ALL =
            new java.util.ArrayList<>();
        public static synchronized void add(Class<?> type) {
          ALL.add(new java.lang.ref.WeakReference<>(type.getClassLoader()));
        }
        public static synchronized String reachable() {
          System.gc();
          return ALL.stream().filter(loader -> loader.get() != null).count() + " of " + ALL.size();
        }
      }
      """;

  private final Hosted hosted;

  GenerationsTest(@TempDir Path directory) {
    hosted = new Hosted(directory);
  }

  @Test
  void areGarbageCollectedAfterTheyAreClosed() throws Exception {
    String answer = "int edit = %d; return demo.kept.Loaders.reachable();";
    String start = "demo.kept.Loaders.add(Main.class);";
    hosted.compile(LOADERS, main(start, answer.formatted(0)), Hosted.ask());
    try (Fork fork = hosted.start()) {
      for (int i = 1; i < 30; i++) {
        hosted.compile(main(start, answer.formatted(i)));
        assertThat(fork.redefine(List.of(changed("Main", ANSWER))))
            .isEqualTo(new Redefinition.Done());
        hosted.ask(fork);
        fork.prepare();
        fork.start(1);
      }

      // The one before the last is closed in the background.
      assertThat(hosted.ask(fork)).isIn("1 of 30", "2 of 30");
    }
  }

  @Test
  void loadClassesInTheirPreparedVersion() throws Exception {
    String late =
        """
        package demo;
        public final class Late {
          static final String SAYS = String.valueOf("%s");
        }
        """;
    hosted.compile(late.formatted("one"), main("", "return Late.SAYS;"), Hosted.ask());
    try (Fork fork = hosted.start()) {
      hosted.compile(late.formatted("two"));

      assertThat(hosted.ask(fork)).isEqualTo("one");
    }
  }

  @Test
  void readResourcesInTheirPreparedVersion() throws Exception {
    String read =
        "try (var in = Main.class.getResourceAsStream(\"text\")) { return new"
            + " String(in.readAllBytes()); }";
    hosted.compile(main("", read), Hosted.ask());
    Path text = hosted.classes().resolve("demo/text");
    Files.writeString(text, "one");
    try (Fork fork = hosted.start()) {
      // Writes in place, like some tools that copy resources.
      Files.writeString(text, "two");

      assertThat(hosted.ask(fork)).isEqualTo("one");
      fork.prepare();
      fork.start(1);
      assertThat(hosted.ask(fork)).isEqualTo("two");
    }
  }

  @Test
  void canBeScannedForClassesAndResources() throws Exception {
    String list =
        """
        var loader = Thread.currentThread().getContextClassLoader();
        StringBuilder found = new StringBuilder();
        var roots = java.util.Collections.list(loader.getResources("demo"));
        for (var root : roots) {
          try (var files = java.nio.file.Files.list(java.nio.file.Path.of(root.toURI()))) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(found::append);
          }
        }
        return found.append(((java.net.URLClassLoader) loader).getURLs().length).toString();
        """;
    hosted.compile(main("", list), Hosted.ask());
    Files.writeString(hosted.classes().resolve("demo/text"), "one");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("Ask.classMain.classtext1");
    }
  }

  @Test
  void precedeTheClassPath() throws Exception {
    hosted.compile(
        """
        package dev.openwork.loop.launcher;
        public final class Reply {
          public static String say() { return "mine"; }
        }
        """,
        main("", "return dev.openwork.loop.launcher.Reply.say();"),
        Hosted.ask());
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("mine");
    }
  }

  private static String main(String start, String answer) {
    return """
    package demo;
    public final class Main {
      public static AutoCloseable start(String[] args) throws Exception {
        %s
        return () -> {};
      }
      static String answer() throws Exception {
        %s
      }
    }
    """
        .formatted(start, answer);
  }
}
