package dev.openwork.maven.run;

import dev.openwork.loop.report.ConsoleStyle;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * The terminal or the log of a build.
 *
 * @param out prints lines without a prefix of Maven
 * @param style how to print them
 */
public record Terminal(PrintStream out, ConsoleStyle style) {

  /**
   * Returns the terminal of this JVM.
   *
   * @param mavenVersion version of the running Maven
   * @param interactive whether Maven is in interactive mode
   */
  public static Terminal of(String mavenVersion, boolean interactive) {
    return new Terminal(
        out(mavenVersion), ConsoleStyle.detect(isPresent(), interactive, System.getenv()));
  }

  /**
   * Maven 4 turns each line of {@code System.out} into a line of its log, so that the file
   * descriptor is used directly. Before Maven 4, {@code System.out} may convert escape sequences to
   * colors.
   */
  private static PrintStream out(String mavenVersion) {
    if (mavenVersion.startsWith("3.")) {
      return System.out;
    }
    String charset =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    return new PrintStream(
        new FileOutputStream(FileDescriptor.out), true, Charset.forName(charset));
  }

  /** Since JDK 22, a console is present even without a terminal. */
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
