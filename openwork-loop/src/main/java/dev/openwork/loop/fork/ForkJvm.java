package dev.openwork.loop.fork;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.launcher.Launcher;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The command line of a forked JVM.
 *
 * @param classPathArguments an argument file with the class path, which may exceed the limit of a
 *     command line
 * @param archive absent if the class path contains directories, which an archive cannot contain
 */
record ForkJvm(
    ForkSettings settings,
    Path launcherJar,
    Path classPathArguments,
    Optional<ClassDataArchive> archive) {

  /**
   * Only the quick compiler: programs run for a few seconds between two edits, and the optimizing
   * compiler would use the cores that the next edit needs. Later arguments can select it again.
   */
  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  /** The encoding of argument files, which is not the JVM's default encoding since JDK 18. */
  private static final Charset NATIVE =
      Charset.forName(System.getProperty("native.encoding", Charset.defaultCharset().name()));

  /** Creates the files that the JVM needs. */
  static ForkJvm of(ForkSettings settings) throws IOException {
    Files.createDirectories(settings.directory());
    Path cache = Files.createDirectories(settings.cacheDirectory());
    Path launcherJar = LauncherJar.in(cache);
    List<Path> classPath = new ArrayList<>(List.of(launcherJar));
    List<Path> directories = settings.program().classPathDirectories();
    for (Path directory : directories) {
      // A path that does not exist when the JVM starts would count as a jar.
      classPath.add(Files.createDirectories(directory));
    }
    classPath.addAll(settings.program().jars());
    Path arguments = cache.resolve(settings.name() + ".classpath");
    AtomicFile.writeState(arguments, classPath(settings, classPath));
    Optional<ClassDataArchive> archive =
        directories.isEmpty() && !settings.selectsAnArchive()
            ? Optional.of(ClassDataArchive.of(settings, classPath))
            : Optional.empty();
    return new ForkJvm(settings, launcherJar, arguments, archive);
  }

  /** Starts the JVM, which connects to a port and sends a token. */
  Process start(int port, String token) throws IOException {
    List<String> command = new ArrayList<>(ProcessGuard.session());
    command.addAll(List.of(settings.java().toString(), QUICK_COMPILER));
    archive.map(ClassDataArchive::jvmArguments).ifPresent(command::addAll);
    command.add("-javaagent:" + settings.argument(launcherJar));
    settings.debug().map(Debug::argument).ifPresent(command::add);
    command.addAll(settings.jvmArguments());
    command.add("@" + settings.argument(classPathArguments));
    command.add(Launcher.class.getName());
    // Not used: shows in lists of processes which project the JVM belongs to.
    command.add(settings.directory().toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(settings.environment());
    builder.environment().put(Launcher.PORT, String.valueOf(port));
    builder.environment().put(Launcher.TOKEN, token);
    return builder.directory(settings.directory().toFile()).redirectErrorStream(true).start();
  }

  private static byte[] classPath(ForkSettings settings, List<Path> classPath) {
    String entries =
        classPath.stream()
            .map(entry -> settings.argument(entry).replace("\\", "\\\\").replace("\"", "\\\""))
            .collect(Collectors.joining(File.pathSeparator, "\"", "\""));
    return ("-cp " + entries).getBytes(NATIVE);
  }
}
