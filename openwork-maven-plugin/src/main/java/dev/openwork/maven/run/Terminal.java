package dev.openwork.maven.run;

import dev.openwork.loop.report.ConsoleStyle;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.apache.maven.execution.MavenSession;

/** Whether people read what is printed, and where to print it. */
final class Terminal {
  private Terminal() {}

  /** How to talk to whoever reads the console of this build. */
  static ConsoleStyle style(MavenSession session) {
    return ConsoleStyle.detect(
        isPresent(), session.getRequest().isInteractiveMode(), System.getenv());
  }

  /**
   * Where lines come out as they are. From Maven 4 on, each line of {@code System.out} becomes one
   * of Maven's log; the console is beneath it. Before, {@code System.out} may be what makes colours
   * of escape sequences.
   */
  static PrintStream out(MavenSession session) {
    String maven = session.getSystemProperties().getProperty("maven.version", "");
    if (maven.startsWith("3.")) {
      return System.out;
    }
    String charset =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    return new PrintStream(
        new FileOutputStream(FileDescriptor.out), true, Charset.forName(charset));
  }

  /** Since JDK 22 there is a Console without a terminal, too, which then says so. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isPresent() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJdk22) {
      return true;
    }
  }
}
