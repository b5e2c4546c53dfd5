package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporters that use fingerprints of classes and a memory. */
class ExportTest {
  private static final List<String> TYPES =
      List.of("ByCode", "BySignature", "ByAnnotation", "Indirect", "Apart");

  private Hosted hosted;
  private Path file;

  @BeforeEach
  void program(@TempDir Path directory) throws Exception {
    hosted = new Hosted(directory);
    file = directory.resolve("exported");
    hosted.compile(
        "package demo; public final class Main { public static AutoCloseable start(String[] args)"
            + " { return () -> {}; } }",
        target("1"),
        "package demo; public class ByCode { int code() { return Target.number(); } }",
        "package demo; public class BySignature { java.util.List<Target> nothing() { return null;"
            + " } }",
        "package demo; @Mark(Target.class) public class ByAnnotation {}",
        "package demo; @interface Mark { Class<?> value(); } public class Marks {}",
        "package demo; public class Indirect { ByCode field; }",
        "package demo; public class Apart {}",
        exporter());
  }

  @Test
  void detectClassesWhoseBehaviorMayHaveChanged() throws Exception {
    try (Fork fork = hosted.start()) {
      assertThat(changed(fork)).containsExactlyElementsOf(TYPES);
      assertThat(changed(fork)).isEmpty();

      hosted.compile(target("2"));
      fork.prepare();

      assertThat(changed(fork))
          .containsExactly("ByCode", "BySignature", "ByAnnotation", "Indirect");
    }
  }

  @Test
  void detectAChangedResource() throws Exception {
    Path resource = hosted.classes().resolve("some.properties");
    Files.writeString(resource, "one");
    try (Fork fork = hosted.start()) {
      changed(fork);

      Files.writeString(resource, "another");
      fork.prepare();

      assertThat(changed(fork)).containsExactlyElementsOf(TYPES);
    }
  }

  @Test
  void detectRedefinedMethods() throws Exception {
    try (Fork fork = hosted.start()) {
      changed(fork);
      hosted.compile(target("3"));

      assertThat(fork.redefine(List.of(Hosted.changed("Target", "number()I"))))
          .isEqualTo(new Redefinition.Done());
      assertThat(changed(fork)).contains("ByCode", "Indirect").doesNotContain("Apart");
    }
  }

  @Test
  void aMainMethodDoesNotRunWhileTheProgramStarts() throws Exception {
    hosted.compile(
        """
        package demo;
        import java.util.concurrent.*;
        public final class Meeting {
          private static final CyclicBarrier BARRIER = new CyclicBarrier(2);
          static volatile boolean happened;
          static void attend() throws InterruptedException {
            try {
              BARRIER.await(1, TimeUnit.SECONDS);
              happened = true;
            } catch (TimeoutException | BrokenBarrierException alone) {
            }
          }
        }
        """,
        """
        package demo;
        public final class Main {
          public static AutoCloseable start(String[] args) throws Exception {
            Meeting.attend();
            return () -> {};
          }
        }
        """,
        """
        package demo;
        public final class Starting {
          public static void main(String[] args) throws Exception {
            Meeting.attend();
            java.nio.file.Files.writeString(
                java.nio.file.Path.of(args[0]), String.valueOf(Meeting.happened));
          }
        }
        """);
    try (Fork fork = hosted.launch()) {
      fork.prepare();
      FutureTask<Optional<String>> start = new FutureTask<>(() -> fork.start(1));
      new Thread(start).start();
      fork.call("demo.Starting", file.toString());
      start.get();
      assertThat(file).hasContent("false");
    }
  }

  private List<String> changed(Fork fork) throws Exception {
    fork.call("demo.Exporter", file.toString());
    return Files.readAllLines(file);
  }

  private static String target(String number) {
    return "package demo; public class Target { static int number() { return Integer.parseInt(\""
        + number
        + "\"); } }";
  }

  /** Writes the names of the types whose fingerprints changed since the previous call. */
  private static String exporter() {
    return """
    package demo;
    import java.nio.file.*;
    import java.util.*;
    import java.util.function.Function;
    public final class Exporter {
      public static void export(
          Path file, Function<Class<?>, String> fingerprint, SortedMap<String, String> memory)
          throws Exception {
        List<String> changed = new ArrayList<>();
        for (Class<?> type : List.of(%s)) {
          String now = fingerprint.apply(type);
          if (!now.equals(memory.put(type.getSimpleName(), now))) {
            changed.add(type.getSimpleName());
          }
        }
        Files.write(file, changed);
      }
    }
    """
        .formatted(String.join(".class, ", TYPES) + ".class");
  }
}
