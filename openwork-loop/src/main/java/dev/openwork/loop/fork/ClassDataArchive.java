package dev.openwork.loop.fork;

import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The classes of a fork's class path in the form in which the JVM keeps them in memory, in a file
 * that it maps at its next start instead of reading and verifying jars. As long as there is none, a
 * fork lists the classes that it loads, and the archive can be made of that list. Java version,
 * arguments and class path are in the name of the file, so that one that does not fit is not used.
 */
final class ClassDataArchive {
  /** Since this version the JVM says under another name what it thinks of an archive. */
  private static final int RENAMED_LOG = 24;

  private static final Path NICE = Path.of("/usr/bin/nice");

  private final ForkSettings settings;
  private final JavaRelease release;
  private final Path file;
  private final Path list;

  private ClassDataArchive(ForkSettings settings, JavaRelease release, String key) {
    this.settings = settings;
    this.release = release;
    this.file = settings.cacheDirectory().resolve(settings.name() + "-" + key + ".jsa");
    this.list = settings.cacheDirectory().resolve(settings.name() + "-" + key + ".classes");
  }

  /** The archive of a fork with these settings and this class path. */
  static ClassDataArchive of(ForkSettings settings, List<Path> classPath) throws IOException {
    JavaRelease release = JavaRelease.of(settings.java());
    List<String> key = new ArrayList<>(List.of(settings.java().toString(), release.text()));
    key.addAll(settings.jvmArguments());
    for (Path entry : classPath) {
      BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
      key.add(entry + " " + attributes.size() + " " + attributes.lastModifiedTime());
    }
    return new ClassDataArchive(settings, release, Digests.of(key).substring(0, 16));
  }

  /** Whether the next start will use it. */
  boolean exists() {
    return Files.isRegularFile(file);
  }

  /** What the JVM has to be told to use the archive, or else to list its classes for it. */
  List<String> jvmArguments() {
    if (!exists()) {
      return List.of("-XX:DumpLoadedClassList=" + list);
    }
    String log = release.feature() < RENAMED_LOG ? "-Xlog:cds*=off" : "-Xlog:cds*=off,aot*=off";
    return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file, log);
  }

  /** The command line that makes the archive of what the fork has loaded; {@link #publish} next. */
  List<String> dumpCommand(Path classPathArguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "19"));
    }
    command.add(settings.java().toString());
    command.add("-Xshare:dump");
    command.add("-XX:SharedClassListFile=" + completeLines());
    command.add("-XX:SharedArchiveFile=" + beside(file));
    command.add("@" + classPathArguments);
    return command;
  }

  /** Puts what was dumped in place, and removes earlier archives of the same fork. */
  void publish() throws IOException {
    Files.move(beside(file), file, StandardCopyOption.REPLACE_EXISTING);
    String mine = Pattern.quote(settings.name()) + "-\\w{16}\\.(jsa|classes).*";
    StaleFiles.remove(file, Pattern.compile(mine));
  }

  // The running fork is still writing: its last line may be cut. What its class loaders read from
  // elsewhere than the class path cannot be archived.
  private Path completeLines() throws IOException {
    String text = Files.readString(list);
    List<String> lines =
        text.substring(0, text.lastIndexOf('\n') + 1)
            .lines()
            .filter(line -> !line.contains(" source: "))
            .toList();
    return Files.write(beside(list), lines);
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }
}
