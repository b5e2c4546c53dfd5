package dev.openwork.loop;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A state of the {@link Demo}'s sources, encoded as numbers, and random edits of it. Each number is
 * one kind of edit. Most states compile.
 */
final class RandomDemo {
  private static final List<String> NUMBERS =
      List.of(
          "limit",
          "type",
          "words",
          "rename",
          "label",
          "shapes",
          "fields",
          "levels",
          "handler",
          "form",
          "early",
          "text",
          "more",
          "package",
          "part0",
          "part1",
          "part2",
          "part3",
          "template",
          "helper",
          "app",
          "title",
          "second");

  /** The kinds of faults, each with the text that it adds. */
  enum Fault {
    NONE,
    LIBRARY,
    SERVER,
    SYNTAX,
    MISSING,
    START,
    EXPORTER,
    GENERATOR,
    SDK,
    APP
  }

  private final SortedMap<String, Integer> numbers;
  private Fault fault = Fault.NONE;

  RandomDemo() {
    numbers = new TreeMap<>();
    NUMBERS.forEach(name -> numbers.put(name, 1));
  }

  private RandomDemo(RandomDemo other) {
    numbers = new TreeMap<>(other.numbers);
    fault = other.fault;
  }

  RandomDemo copy() {
    return new RandomDemo(this);
  }

  /** Whether everything builds and runs. */
  boolean isGood() {
    return fault == Fault.NONE;
  }

  void fix() {
    fault = Fault.NONE;
  }

  /** One edit, often of nothing but a method body. */
  void edit(Random random) {
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 ->
          numbers.merge(random.nextInt(3) == 0 ? "words" : "handler", 1, Integer::sum);
      case 4 ->
          fault = isGood() ? Fault.values()[random.nextInt(Fault.values().length)] : Fault.NONE;
      default -> numbers.put(NUMBERS.get(random.nextInt(NUMBERS.size())), random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      fix();
    }
  }

  /** All files that the edits concern, by path. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    library(files);
    server(files);
    contract(files);
    client(files);
    return files;
  }

  @Override
  public String toString() {
    return fault + " " + numbers;
  }

  private void library(SortedMap<String, String> files) {
    String root = "library/src/main/java/library/";
    String value = of("type") % 2 == 0 ? "int LIMIT = " : "String LIMIT = \"\" + ";
    files.put(
        root + "Limits.java",
        "package library; public interface Limits { %s%d; }".formatted(value, of("limit")));
    files.put(
        root + "Label.java",
        """
        package library;
        import java.lang.annotation.*;
        @Retention(RetentionPolicy.RUNTIME)
        public @interface Label { String value() default "label%d"; }
        """
            .formatted(of("label")));
    files.put(
        root + "Shape.java",
        "package library; public sealed interface Shape { %s }"
            .formatted(
                numbered("shapes", n -> "record S%d(int a) implements Shape {}".formatted(n))));
    files.put(
        root + "Words.java",
        """
        package library;
        public final class Words {
          public static String %s() { return "words" + %d; }
          %s
        }
        """
            .formatted(words(), of("words"), when(Fault.LIBRARY, "Missing missing;")));
  }

  private String words() {
    return of("rename") % 2 == 0 ? "words" : "phrase";
  }

  private void server(SortedMap<String, String> files) {
    String root = "server/src/main/java/demo/";
    String deep = of("package") % 2 == 0 ? "demo.deep" : "demo.other.deeper";
    files.put(
        "server/src/main/java/" + deep.replace('.', '/') + "/Deep.java",
        "package " + deep + "; public class Deep { public static int deep() { return 7; } }");
    IntStream.range(0, 4)
        .filter(n -> of("part" + n) > 1)
        .forEach(
            n ->
                files.put(
                    root + "parts/Part" + n + ".java",
                    """
                    package demo.parts;
                    public final class Part%d implements Part {
                      public String say() { return "part" + %d + library.Limits.LIMIT; }
                    }
                    """
                        .formatted(n, of("part" + n))));
    files.put(
        root + "parts/Part.java", "package demo.parts; public interface Part { String say(); }");
    files.put(root + "parts/Parts.java", parts());
    files.put(root + "Early.java", early());
    files.put(root + "Answers.java", answers(deep));
    files.put(root + "Level.java", "package demo; public enum Level { %s }".formatted(levels()));
    files.put("server/src/main/resources/text.txt", "text" + of("text"));
    if (of("more") > 2) {
      files.put("server/src/main/resources/deep/more.txt", "more" + of("more"));
    }
    files.put(
        root + "Main.java",
        DemoSources.main("demo", "")
            .replace(
                "String answer = ;",
                "var supplier = Answers.make(); String answer = supplier.get();")
            .replace("port.answer(() -> answer)", "port.answer(supplier)"));
  }

  private String parts() {
    return """
    package demo.parts;
    import java.util.List;
    public final class Parts {
      public static final List<Part> ALL = List.of(%s);
      %s
    }
    """
        .formatted(
            IntStream.range(0, 4)
                .filter(n -> of("part" + n) > 1)
                .mapToObj(n -> "new Part" + n + "()")
                .collect(Collectors.joining(", ")),
            when(Fault.MISSING, "Part missing = new PartMissing();"));
  }

  private String early() {
    return """
    package demo;
    final class Early {
      static final String AT_START = "early" + %d + library.Words.%s();
      static String early() {
        if (%b) { throw new IllegalStateException("refuses to start"); }
        return AT_START;
      }
      %s
    }
    """
        .formatted(
            of("early"), words(), fault == Fault.START, when(Fault.SERVER, "int i = \"no\";"));
  }

  private String levels() {
    return numbered("levels", n -> "L" + n + ", ") + "LAST";
  }

  private String answers(String deep) {
    return """
    package demo;
    import java.util.function.Supplier;
    import library.*;
    public final class Answers {
      public static Supplier<String> make() { String early = Early.early(); return () -> now(early); }
      private static String now(String early) {
        StringBuilder text = new StringBuilder(early);
        for (Level level : Level.values()) {
          switch (level) { case LAST -> text.append("last"); default -> text.append(level); }
        }
        demo.parts.Parts.ALL.forEach(part -> text.append(part.say()));
        text.append(Limits.LIMIT).append(%s.Deep.deep());
        return text + handle(3) + resource("/text.txt") + resource("/deep/more.txt");
      }
      private static String handle(int times) {
        %s
      }
      private static String resource(String name) {
        try (var in = Answers.class.getResourceAsStream(name)) {
          return in == null ? "none" : new String(in.readAllBytes());
        } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
      }
      %s
    }
    """
        .formatted(deep, handler(), when(Fault.SYNTAX, "{"));
  }

  private String handler() {
    String plain = "\"handled%d\" + times + Words.%s()".formatted(of("handler"), words());
    return switch (of("form")) {
      case 0 -> "Supplier<String> later = () -> " + plain + "; return later.get();";
      case 1 ->
          "return new Object() { public String toString() { return %s; } }.toString();"
              .formatted(plain);
      case 2 ->
          "Shape shape = new Shape.S0(times); return shape instanceof Shape.S0 s ? s.a() + "
              + plain
              + " : \"\";";
      default -> "return " + plain + ";";
    };
  }

  private void contract(SortedMap<String, String> files) {
    String root = "server/src/main/java/demo/";
    files.put(
        root + "View.java",
        """
        package demo;
        import library.Label;
        @Label public record View(%s @Label("title%d") Level last) {}
        """
            .formatted(
                numbered(
                    "fields",
                    n -> "@Label(\"n%d\" + library.Limits.LIMIT) int f%d, ".formatted(n, n)),
                of("title")));
    files.put(
        root + "Exporter.java",
        """
        package demo;
        import java.nio.file.*;
        import java.util.*;
        import java.util.function.Function;
        public final class Exporter {
          private static final Map<Class<?>, String> KNOWN = new HashMap<>();
          public static void main(String[] args) throws Exception {
            write(Path.of(args[0]), KNOWN.computeIfAbsent(View.class, Exporter::of));
          }
          public static void export(
              Path file, Function<Class<?>, String> fingerprint, SortedMap<String, String> memory)
              throws Exception {
            String now = fingerprint.apply(Exporter.class) + fingerprint.apply(View.class);
            if (!now.equals(memory.get("fingerprint"))) {
              memory.put("text", of(View.class));
              memory.put("fingerprint", now);
            }
            write(file, memory.get("text"));
          }
          static void write(Path file, String text) throws Exception {
            if (%b) { throw new IllegalStateException("two operations are called twice"); }
            String begin = %b ? "unsupported" : "";
            Files.writeString(file, begin + text);
          }
          static String of(Class<?> type) {
            StringBuilder text = new StringBuilder(type.getAnnotation(library.Label.class).value());
            for (var part : type.getRecordComponents()) {
              text.append(part).append(part.getAccessor().getAnnotation(library.Label.class).value());
            }
            for (var shape : library.Shape.class.getPermittedSubclasses()) {
              text.append(shape.getSimpleName());
            }
            return text + Arrays.toString(Level.values()) + example();
          }
          static String example() { return "example" + %d; }
        }
        """
            .formatted(fault == Fault.EXPORTER, fault == Fault.GENERATOR, of("second")));
  }

  private void client(SortedMap<String, String> files) {
    if (of("template") > 1) {
      files.put(Demo.TEMPLATE, "template" + of("template"));
    }
    files.put(
        "sdk/src/main/java/sdk/Helper.java",
        """
        package sdk;
        public final class Helper {
          public static final int HELPER = %d;
          public static String field() { return "shows" + Model.field(); }
          %s
        }
        """
            .formatted(of("helper"), when(Fault.SDK, "Missing missing;")));
    files.put(
        "app/src/main/java/app/Answers.java",
        """
        package app;
        public final class Answers {
          public static java.util.function.Supplier<String> make() {
            return () -> sdk.Helper.field() + sdk.Helper.HELPER + page();
          }
          private static String page() { return "app" + %d; }
          %s
        }
        """
            .formatted(of("app"), when(Fault.APP, "int i = sdk.Model.missing();")));
    files.put(
        "app/src/main/java/app/Main.java",
        DemoSources.main("app", "\"the app\"")
            .replace("port.answer(() -> answer)", "port.answer(Answers.make())"));
  }

  private String numbered(String name, java.util.function.IntFunction<String> text) {
    return IntStream.rangeClosed(0, of(name)).mapToObj(text).collect(Collectors.joining());
  }

  private String when(Fault wanted, String text) {
    return fault == wanted ? text : "";
  }

  private int of(String name) {
    return numbers.getOrDefault(name, 0);
  }
}
