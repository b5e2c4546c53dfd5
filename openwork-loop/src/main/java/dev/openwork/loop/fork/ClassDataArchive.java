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
 * A class data sharing (CDS) archive of the classes on a fork's class path, which the JVM maps at
 * startup instead of reading and verifying jars. Without an archive, a fork writes a list of the
 * classes that it loads, from which the archive is created. The file name contains a hash of the
 * Java version, arguments and class path, so that only a matching archive is used.
 */
final class ClassDataArchive {
  /** From this version on, the JVM logs problems with an archive under another tag. */
  private static final int AOT_LOG_TAG = 24;

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

  /** Returns the archive of a fork with these settings and this class path. */
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

  /** Returns whether the archive exists. */
  boolean exists() {
    return Files.isRegularFile(file);
  }

  /** Returns the JVM arguments to use the archive or, without one, to write the class list. */
  List<String> jvmArguments() {
    if (!exists()) {
      return List.of("-XX:DumpLoadedClassList=" + settings.argument(list));
    }
    String log = release.feature() < AOT_LOG_TAG ? "-Xlog:cds*=off" : "-Xlog:cds*=off,aot*=off";
    return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + settings.argument(file), log);
  }

  /** Returns the command that creates the archive; call {@link #publish} after it. */
  List<String> dumpCommand(Path classPathArguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "19"));
    }
    command.add(settings.java().toString());
    command.add("-Xshare:dump");
    command.add("-XX:SharedClassListFile=" + settings.argument(completeLines()));
    command.add("-XX:SharedArchiveFile=" + settings.argument(temporary(file)));
    command.add("@" + settings.argument(classPathArguments));
    return command;
  }

  /** Moves the new archive into place and deletes earlier archives of the same fork. */
  void publish() throws IOException {
    Files.move(temporary(file), file, StandardCopyOption.REPLACE_EXISTING);
    String mine = Pattern.quote(settings.name()) + "-\\w{16}\\.(jsa|classes).*";
    StaleFiles.delete(file, Pattern.compile(mine));
  }

  // The running fork is still writing, so the last line may be incomplete. Classes that its class
  // loaders read from outside the class path cannot be archived.
  private Path completeLines() throws IOException {
    String text = Files.readString(list);
    List<String> lines =
        text.substring(0, text.lastIndexOf('\n') + 1)
            .lines()
            .filter(line -> !line.contains(" source: "))
            .toList();
    return Files.write(temporary(list), lines);
  }

  private static Path temporary(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }
}
