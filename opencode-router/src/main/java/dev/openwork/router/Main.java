package dev.openwork.router;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * The program {@code opencode-router}: reads its arguments, starts the server and says where it
 * listens.
 */
public final class Main {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Main() {}

  /**
   * Runs the program. Exits with 2 for arguments that make no sense and 1 when it cannot listen;
   * otherwise it serves until it is sent SIGTERM.
   */
  public static void main(String[] arguments) {
    int exit = run(List.of(arguments), System.getenv(), System.out, System.err);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      Command command = Command.parse(arguments, environment);
      if (command instanceof Command.Serve serve) {
        serve(serve.options(), out);
      } else {
        out.print(Command.USAGE);
      }
      return 0;
    } catch (UsageException e) {
      err.println("opencode-router: " + e.getMessage());
      err.println("Run 'opencode-router --help' for what there is.");
      return MISUSED;
    } catch (IOException e) {
      err.println("opencode-router: " + e.getMessage());
      return FAILED;
    }
  }

  private static void serve(ServeOptions options, PrintStream out) throws IOException {
    RouterServer server = RouterServer.start(options);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
    out.println("opencode-router listening on " + server.uri());
  }
}
