package dev.openwork.loop.fork;

import static dev.openwork.loop.fork.Hosted.changed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.launcher.ChangedClass;
import dev.openwork.loop.launcher.ClassLoading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What libraries and the project see of each other. */
@Timeout(60)
@Tag("slow")
class LibrariesTest {
  private static final String ANSWER = "answer()Ljava/lang/String;";

  /** Searches in all ways that libraries use, through its own class loader. */
  private static final String SEARCH =
      """
      package lib;
      public class Search {
        public interface Greeter { String greet(); }
        public static Class<?> type(String name) throws Exception {
          return Class.forName(name);
        }
        public static java.net.URL resource(String name) {
          return Search.class.getClassLoader().getResource(name);
        }
        public static int count(String name) throws Exception {
          return java.util.Collections.list(Search.class.getClassLoader().getResources(name)).size();
        }
        public static String text(String name) throws Exception {
          java.net.URL found = resource(name);
          if (found == null) {
            return "none";
          }
          try (var in = found.openStream()) {
            return new String(in.readAllBytes());
          }
        }
        public static String service() {
          for (Greeter greeter
              : java.util.ServiceLoader.load(Greeter.class, Search.class.getClassLoader())) {
            return greeter.greet();
          }
          return "none";
        }
        public static Object proxy(Class<?> type) {
          return java.lang.reflect.Proxy.newProxyInstance(
              Search.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> "proxy");
        }
        public static String connect(String url) throws Exception {
          return java.sql.DriverManager.getDriver(url).getClass().getName();
        }
        public static Object copy(Object value) throws Exception {
          var bytes = new java.io.ByteArrayOutputStream();
          new java.io.ObjectOutputStream(bytes).writeObject(value);
          var in = new java.io.ByteArrayInputStream(bytes.toByteArray());
          return new java.io.ObjectInputStream(in).readObject();
        }
      }
      """;

  private final Hosted hosted;

  LibrariesTest(@TempDir Path directory) throws IOException {
    hosted = new Hosted(directory);
    hosted.library(SEARCH);
  }

  @Test
  void findClassesByName() throws Exception {
    compile("return String.valueOf(lib.Search.type(\"demo.Main\") == Main.class);");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("true");
    }
  }

  @Test
  void findServiceProviders() throws Exception {
    compile("return lib.Search.service();");
    hosted.compile(
        """
        package demo;
        public final class Hello implements lib.Search.Greeter {
          public String greet() { return "hello"; }
        }
        """);
    write("META-INF/services/lib.Search$Greeter", "demo.Hello");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("hello");
    }
  }

  @Test
  void createProxiesOfInterfaces() throws Exception {
    hosted.compile("package demo; public class Named { public interface Name { String text(); } }");
    compile("return ((Named.Name) lib.Search.proxy(Named.Name.class)).text();");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("proxy");
    }
  }

  @Test
  void deserializeObjects() throws Exception {
    hosted.compile("package demo; public class Point implements java.io.Serializable {}");
    compile("return String.valueOf(lib.Search.copy(new Point()) instanceof Point);");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("true");
    }
  }

  @Test
  void useDatabaseDrivers() throws Exception {
    hosted.compile(
        """
        package demo;
        public class Driver implements java.sql.Driver {
          public java.sql.Connection connect(String url, java.util.Properties info) { return null; }
          public boolean acceptsURL(String url) { return url.startsWith("jdbc:demo:"); }
          public java.sql.DriverPropertyInfo[] getPropertyInfo(String url, java.util.Properties info) {
            return new java.sql.DriverPropertyInfo[0];
          }
          public int getMajorVersion() { return 1; }
          public int getMinorVersion() { return 0; }
          public boolean jdbcCompliant() { return false; }
          public java.util.logging.Logger getParentLogger() { return null; }
        }
        """);
    compile(
        "java.sql.DriverManager.registerDriver(new Driver()); return"
            + " lib.Search.connect(\"jdbc:demo:\");");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("demo.Driver");
    }
  }

  @Test
  void extendClassesOfTheProject() throws Exception {
    hosted.compile("package demo; public class Base { public String says() { return \"base\"; } }");
    hosted.library(
        SEARCH, "package lib; public class Plugin extends demo.Base { public Plugin() {} }");
    compile("return new lib.Plugin().says();");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("base");
    }
  }

  @Test
  void requireANewJvmOnceTheyHaveAClass() throws Exception {
    compile("return lib.Search.type(\"demo.Main\").getName();");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("demo.Main");

      assertThat(fork.prepare().orElseThrow())
          .contains("a library has loaded demo.Main through its own class loader");
    }
  }

  @Test
  void reportAtTheStartThatEditsRequireANewJvm() throws Exception {
    hosted.compile(main("lib.Search.type(\"demo.Main\");", "return \"one\";"), Hosted.ask());
    try (Fork fork = hosted.start()) {
      assertThat(fork.restartReason()).contains("demo.Main");

      // Method bodies can still be replaced.
      hosted.compile(main("lib.Search.type(\"demo.Main\");", "return \"two\";"));
      assertThat(fork.redefine(List.of(changed("Main", ANSWER))))
          .isEqualTo(new Redefinition.Done());
      assertThat(hosted.ask(fork)).isEqualTo("two");
    }
  }

  @Test
  void readResourcesAndAllowReloadsWhileTheyAreUnchanged() throws Exception {
    compile("return lib.Search.text(\"lib.properties\") + \" one\";");
    write("lib.properties", "level=debug");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("level=debug one");

      compile("return lib.Search.text(\"lib.properties\") + \" two\";");
      write("other.properties", "unused");
      assertThat(fork.prepare()).isEmpty();
      assertThat(fork.start(1)).isEmpty();
      assertThat(hosted.ask(fork)).isEqualTo("level=debug two");
      assertThat(fork.restartReason()).isEmpty();

      write("lib.properties", "level=trace");
      assertThat(fork.prepare().orElseThrow()).contains("lib.properties");
    }
  }

  @Test
  void keepAddressesOfResourcesThroughReloads() throws Exception {
    String kept =
        """
        package demo.kept;
        public class Holder { public static java.net.URL url = lib.Search.resource("lib.properties"); }
        """;
    String read =
        "try (var in = demo.kept.Holder.url.openStream()) { return new String(in.readAllBytes());"
            + " }";
    write("lib.properties", "level=debug");
    hosted.compile(kept, main("demo.kept.Holder.url.getPath();", read), Hosted.ask());
    try (Fork fork = hosted.start()) {
      hosted.compile(main("demo.kept.Holder.url.getPath();", "int edit; " + read));
      for (int i = 0; i < 3; i++) {
        fork.prepare();
        fork.start(1);
      }

      assertThat(hosted.ask(fork)).isEqualTo("level=debug");
    }
  }

  @Test
  void requireANewJvmWhenAResourceTheyMissedIsAdded() throws Exception {
    compile("return lib.Search.text(\"lib.properties\");");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("none");

      write("lib.properties", "level=debug");
      assertThat(fork.prepare().orElseThrow()).contains("lib.properties");
    }
  }

  @Test
  void requireANewJvmAfterScanningADirectoryThatChanges() throws Exception {
    compile("return lib.Search.resource(\"demo\") == null ? \"none\" : \"found\";");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("found");

      hosted.compile("package demo; public class Added {}");
      assertThat(fork.prepare().orElseThrow()).contains("demo");
    }
  }

  @Test
  void findEachResourceOnceAndThatOfTheProjectFirst() throws Exception {
    compile(
        """
        var loader = Thread.currentThread().getContextClassLoader();
        var all = java.util.Collections.list(Main.class.getClassLoader().getResources("lib.properties"));
        return lib.Search.count("lib.properties")
            + " " + all.size()
            + " " + all.contains(lib.Search.resource("lib.properties"))
            + " " + lib.Search.count("lib/Search.class");
        """);
    write("lib.properties", "level=debug");
    try (Fork fork = hosted.start()) {
      assertThat(hosted.ask(fork)).isEqualTo("1 1 true 1");
    }
  }

  @Test
  void seePackagePrivateMembersOfTheSamePackage() throws Exception {
    hosted.library(
        SEARCH,
        "package lib; public class Secret { static String reveal() { return \"secret\"; } }");
    hosted.compile(
        "package lib; public class Friend { public static String ask() { return Secret.reveal()"
            + " + demo.Main.class.getSimpleName(); } }",
        main("", "return lib.Friend.ask();"),
        Hosted.ask());
    try (Fork fork = hosted.start(ClassLoading.AUTO, "lib")) {
      assertThat(hosted.ask(fork)).isEqualTo("secretMain");
      assertThat(
              fork.redefine(
                  List.of(
                      new ChangedClass("lib/Friend.class", List.of("ask()Ljava/lang/String;")))))
          .isInstanceOf(Redefinition.Rejected.class);
    }
  }

  @Test
  void useAClassThatTheProjectReplaces() throws Exception {
    hosted.library(
        SEARCH,
        "package lib; public class Part { public static String name() { return \"library\"; } }",
        "package lib; public class Whole { public static String name() { return Part.name(); } }");
    hosted.compile(
        "package lib; public class Part { public static String name() { return \"project\"; } }",
        main("", "return lib.Whole.name();"),
        Hosted.ask());
    try (Fork fork = hosted.start(ClassLoading.AUTO, "lib")) {
      assertThat(hosted.ask(fork)).isEqualTo("project");
    }
  }

  @Test
  void findNothingIfGenerationsAreRequired() throws Exception {
    compile(
        """
        try {
          lib.Search.type("demo.Main");
          return "found";
        } catch (ClassNotFoundException e) {
          return lib.Search.text("lib.properties");
        }
        """);
    write("lib.properties", "level=debug");
    try (Fork fork = hosted.start(ClassLoading.GENERATIONS)) {
      assertThat(hosted.ask(fork)).isEqualTo("none");

      write("lib.properties", "level=trace");
      assertThat(fork.prepare()).isEmpty();
    }
  }

  @Test
  void haveTheSameLoaderOnAFlatClassPath() throws Exception {
    compile(
        """
        return String.valueOf(
            Main.class.getClassLoader() == lib.Search.class.getClassLoader()
                && lib.Search.type("demo.Main") == Main.class);
        """);
    try (Fork fork = hosted.start(ClassLoading.FLAT)) {
      assertThat(hosted.ask(fork)).isEqualTo("true");
      assertThat(fork.prepare()).isPresent();
    }
  }

  private void compile(String answer) throws IOException {
    hosted.compile(main("", answer), Hosted.ask());
  }

  private void write(String resource, String text) throws IOException {
    Path file = hosted.classes().resolve(resource);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
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
