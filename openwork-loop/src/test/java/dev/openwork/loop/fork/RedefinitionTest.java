package dev.openwork.loop.fork;

import static dev.openwork.loop.fork.Hosted.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RedefinitionTest {
  private static final String ANSWER = "answer()Ljava/lang/String;";

  private final Hosted hosted;

  RedefinitionTest(@TempDir Path directory) throws Exception {
    hosted = new Hosted(directory);
    hosted.compile(main("return \"one \" + ++calls;"), Hosted.ask());
  }

  @Test
  void replacesABodyAndKeepsTheState() throws Exception {
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("one 1");

      hosted.compile(main("return \"two \" + ++calls;"));

      assertThat(fork.redefine(List.of(changed("Main", ANSWER))))
          .isEqualTo(new Redefinition.Done());
      assertThat(hosted.ask(fork)).isEqualTo("two 2");
    }
  }

  @Test
  void rejectsABodyThatRanInACallOfTheLauncher() throws Exception {
    hosted.compile(
        main("return \"one\";"),
        "package demo; public final class Export { public static void main(String[] args) throws"
            + " Exception { Main.answer(); } }");
    try (Fork fork = hosted.start()) {
      fork.call("demo.Export");
      hosted.compile(main("return \"two\";"));

      assertThat(fork.redefine(List.of(changed("Main", ANSWER))))
          .isInstanceOf(Redefinition.Rejected.class);
    }
  }

  @Test
  void loadsALaterClassInItsNewVersion() throws Exception {
    hosted.compile(other("Late", "return \"late one\";"), main("return Late.say();"), Hosted.ask());
    try (Fork fork = hosted.start()) {
      hosted.compile(other("Late", "return \"late two\";"));

      assertThat(fork.redefine(List.of(changed("Late", "say()Ljava/lang/String;"))))
          .isEqualTo(new Redefinition.Done());
      assertThat(hosted.ask(fork)).isEqualTo("late two");
    }
  }

  @Test
  void updatesLineNumbers() throws Exception {
    String line = "return String.valueOf(new Throwable().getStackTrace()[0].getLineNumber());";
    hosted.compile(main(line));
    try (Fork fork = hosted.start()) {
      int before = Integer.parseInt(hosted.ask(fork));

      hosted.compile(main("\n\n" + line));

      assertThat(fork.redefine(List.of(changed("Main")))).isEqualTo(new Redefinition.Done());
      assertThat(hosted.ask(fork)).isEqualTo(String.valueOf(before + 2));
    }
  }

  @Test
  void rejectsAMethodThatRanDuringStartup() throws Exception {
    String start = "System.setProperty(\"route\", Routes.say());";
    hosted.compile(other("Routes", "return \"/one\";"), started(start), Hosted.ask());
    try (Fork fork = hosted.start()) {
      hosted.compile(other("Routes", "return \"/two\";"));

      assertThat(reason(fork, "Routes", "say()Ljava/lang/String;"))
          .isEqualTo("demo.Routes.say ran during startup");
      fork.prepare();
      fork.start(1);
      assertThat(hosted.ask(fork)).isEqualTo("/two");
    }
  }

  @Test
  void rejectsAMethodThatAnotherThreadRanDuringStartup() throws Exception {
    String start =
        """
        Thread thread = new Thread(Main::register);
        thread.start();
        thread.join();
        """;
    hosted.compile(other("Routes", "return \"/one\";"), started(start), Hosted.ask());
    try (Fork fork = hosted.start()) {
      hosted.compile(other("Routes", "return \"/two\";"));

      assertThat(reason(fork, "Routes", "say()Ljava/lang/String;")).contains("Routes.say");
    }
  }

  @Test
  void rejectsAMethodThatAStaticInitializerRanAfterStartup() throws Exception {
    String lazy =
        """
        package demo;
        public final class Lazy {
          static final String ROUTE = Routes.say();
        }
        """;
    hosted.compile(
        other("Routes", "return \"/one\";"), lazy, main("return Lazy.ROUTE;"), Hosted.ask());
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("/one");

      hosted.compile(other("Routes", "return \"/two\";"));

      assertThat(reason(fork, "Routes", "say()Ljava/lang/String;")).contains("Routes.say");
    }
  }

  @Test
  void rejectsAChangedInitializerOfALoadedClass() throws Exception {
    try (Fork fork = hosted.start()) {
      assertThat(reason(fork, "Main", "<clinit>()V")).contains("Main.<clinit>");
      assertThat(reason(fork, "Main", "<init>()V")).contains("Main.<init>");
    }
  }

  @Test
  void rejectsARunningMethod() throws Exception {
    String wait =
        "System.out.println(\"waits\");"
            + "new java.util.concurrent.Semaphore(0).acquireUninterruptibly(%d); return \"\";";
    hosted.compile(
        other("Loop", wait.formatted(1)),
        main(
            "new Thread(() -> { try { Loop.say(); } catch (Exception e) { } }).start(); return"
                + " \"\";"),
        Hosted.ask());
    try (Fork fork = hosted.start()) {
      hosted.ask(fork);
      hosted.awaitLine("waits");

      hosted.compile(other("Loop", wait.formatted(2)));

      assertThat(reason(fork, "Loop", "say()Ljava/lang/String;"))
          .isEqualTo("demo.Loop.say is running");
    }
  }

  @Test
  void rejectsAllChangesIfTheJvmRejectsOne() throws Exception {
    hosted.compile(other("Late", "return \"late one\";"), main("return Late.say();"), Hosted.ask());
    try (Fork fork = hosted.start()) {
      hosted.compile(
          other("Late", "return \"late two\";"),
          main("return Late.say(); } static void added() {"));

      assertThat(
              fork.redefine(
                  List.of(changed("Late", "say()Ljava/lang/String;"), changed("Main", ANSWER))))
          .isInstanceOf(Redefinition.Rejected.class);
      assertThat(hosted.ask(fork)).isEqualTo("late one");
      fork.prepare();
      fork.start(1);
      assertThat(hosted.ask(fork)).isEqualTo("late two");
    }
  }

  @Test
  void rejectsChangesWhileTheNewestGenerationIsNotRunning() throws Exception {
    try (Fork fork = hosted.start()) {
      fork.prepare();

      assertThat(reason(fork, "Main", ANSWER)).isEqualTo("the newest generation is not running");
    }
  }

  @Test
  void rejectsChangesInKeptPackages() throws Exception {
    try (Fork fork = hosted.start()) {
      assertThat(reason(fork, "kept/Port", "open()V"))
          .isEqualTo("demo.kept.Port is loaded once per JVM");
    }
  }

  @Test
  void rejectsANewClass() throws Exception {
    try (Fork fork = hosted.start()) {
      hosted.compile(other("Added", "return \"\";"));

      assertThat(reason(fork, "Added", "say()Ljava/lang/String;"))
          .isEqualTo("demo.Added is not part of the running generation");
    }
  }

  @Test
  void hidesAsmFromTheProgram() throws Exception {
    hosted.compile(
        main(
            "try { Class.forName(\"org.objectweb.asm.ClassReader\"); return \"seen\"; } catch"
                + " (ClassNotFoundException e) { return \"hidden\"; }"));
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("hidden");
    }
  }

  private static String reason(Fork fork, String type, String method) throws Exception {
    return ((Redefinition.Rejected) fork.redefine(List.of(changed(type, method)))).reason();
  }

  private static String main(String answer) {
    return main("", answer);
  }

  private static String started(String start) {
    return main(start, "return System.getProperty(\"route\");");
  }

  private static String main(String start, String answer) {
    return """
    package demo;
    public final class Main {
      static int calls;
      static void register() {
        try {
          System.setProperty("route", Class.forName("demo.Routes").getDeclaredMethod("say").invoke(null).toString());
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
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

  private static String other(String name, String say) {
    return """
    package demo;
    public final class %s {
      static String say() {
        %s
      }
    }
    """
        .formatted(name, say);
  }
}
