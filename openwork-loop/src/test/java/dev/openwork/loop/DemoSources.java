package dev.openwork.loop;

/** Sources of the {@link Demo}. */
final class DemoSources {
  private DemoSources() {}

  static final String EXPORTER =
      """
      package demo;

      import java.nio.file.Files;
      import java.nio.file.Path;

      public final class Exporter {
        public static void main(String[] args) throws Exception {
          if (Schema.FIELD.equals("twice")) {
            throw new IllegalStateException("two operations are called twice");
          }
          Files.writeString(Path.of(args[0]), Schema.FIELD);
        }
      }
      """;

  /** The kept object of both programs: a listening socket whose response can be exchanged. */
  static final String PORT =
      """
      package demo.kept;

      import com.sun.net.httpserver.HttpServer;
      import java.net.InetAddress;
      import java.net.InetSocketAddress;
      import java.util.concurrent.Executors;
      import java.util.function.Supplier;

      public final class Port implements AutoCloseable {
        private final HttpServer server;
        private volatile Supplier<String> answer = () -> "";

        public Port(int port) throws Exception {
          server = HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
          server.createContext("/", exchange -> {
            byte[] now = answer.get().getBytes();
            exchange.sendResponseHeaders(200, now.length);
            exchange.getResponseBody().write(now);
            exchange.close();
          });
          // The threads are daemons that only the socket uses.
          server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            thread.setContextClassLoader(Port.class.getClassLoader());
            return thread;
          }));
          server.start();
        }

        public void answer(Supplier<String> text) {
          answer = () -> text.get() + " of " + ProcessHandle.current().pid();
        }

        @Override
        public void close() {
          server.stop(0);
        }
      }
      """;

  static final String HELPER =
      """
      package sdk;

      public final class Helper {
        public static String field() {
          return "app shows " + Model.field();
        }
      }
      """;

  static String schema(String field) {
    return """
    package demo;

    public final class Schema {
      public static final String FIELD = String.valueOf("%s");
    }
    """
        .formatted(field);
  }

  static String model(String field) {
    return "package sdk; public final class Model { public static String field() { return \""
        + field
        + "\"; } }\n";
  }

  static String main(String packageName, String answer) {
    return """
    package %s;

    import demo.kept.Port;
    import java.util.Map;

    public final class Main {
      public static AutoCloseable start(String[] args, Map<String, AutoCloseable> kept)
          throws Exception {
        String answer = %s;
        if (answer.equals("")) {
          throw new IllegalStateException("nothing to answer");
        }
        Port port = (Port) kept.get("port");
        if (port == null) {
          port = new Port(Integer.parseInt(args[0]));
          kept.put("port", port);
        }
        port.answer(() -> answer);
        System.out.println("answers " + answer);
        return () -> System.out.println("ended " + answer);
      }
    }
    """
        .formatted(packageName, answer);
  }

  /** A server that counts its requests. */
  static String counting(String what) {
    return main("demo", "Schema.FIELD")
        .replace("port.answer(() -> answer)", "port.answer(new Main()::count)")
        .replace(
            "class Main {",
            """
            class Main {
              private int requests;

              private String count() {
                return ++requests + " %s";
              }
            """
                .formatted(what));
  }

  /** A server that counts how often it was informed of staged assets. */
  static String listening() {
    return main("demo", "Schema.FIELD")
        .replace("port.answer(() -> answer)", "port.answer(() -> \"told \" + told)")
        .replace("return () -> System.out.println(\"ended \" + answer)", "return new Running()")
        .replace(
            "class Main {",
            """
            class Main {
              private static int told;

              private static final class Running implements AutoCloseable, Runnable {
                @Override
                public void run() {
                  told++;
                }

                @Override
                public void close() {}
              }
            """);
  }
}
