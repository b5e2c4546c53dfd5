package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.FileTree;
import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.cache.BinaryCache;
import dev.openwork.maven.assets.cache.UserCache;
import dev.openwork.maven.assets.pin.OpencodePin;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.pin.Platform.Arch;
import dev.openwork.maven.assets.pin.Platform.Os;
import dev.openwork.maven.assets.source.CachedBinary;
import dev.openwork.maven.assets.source.OpencodeSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A checkout with the cache that it shares with other checkouts of the same user. */
record Checkout(Path project, Path cache, Consumer<String> log) {
  static final Platform PLATFORM = new Platform(Os.LINUX, Arch.X64, false, false);
  static final OpencodePin PINNED = pin("1.0.0", "program");
  static final OpencodePin UNPINNED = new OpencodePin(new OpencodeVersion("1.0.0"), Map.of());

  static OpencodePin pin(String version, String content) {
    return new OpencodePin(
        new OpencodeVersion(version), Map.of(PLATFORM.toString(), Archives.hash(content)));
  }

  RuntimeAssetsLayout layout() {
    return RuntimeAssetsLayout.inProject(project);
  }

  UserCache userCache() {
    return new UserCache(cache);
  }

  BinaryCache binaries() {
    return new BinaryCache(userCache(), Clock.systemUTC(), log);
  }

  CachedBinary cached() {
    return new CachedBinary(binaries());
  }

  Path downloads() {
    return userCache().downloads();
  }

  OpencodeStage stage(OpencodeSource... sources) {
    return stage(false, false, sources);
  }

  OpencodeStage stage(boolean strict, boolean offline, OpencodeSource... sources) {
    return new OpencodeStage(layout(), fetcher(offline, sources), binaries(), strict, log);
  }

  /** Returns a stage with sources that depend on the directory of downloads. */
  OpencodeStage stage(OpencodeFetcher.Sources sources) {
    var fetcher = new OpencodeFetcher(sources, binaries(), false, log);
    return new OpencodeStage(layout(), fetcher, binaries(), false, log);
  }

  OpencodeFetcher fetcher(boolean offline, OpencodeSource... sources) {
    return new OpencodeFetcher(downloads -> List.of(sources), binaries(), offline, log);
  }

  /** Returns the files that are neither staged, nor cached, nor locks. */
  List<Path> litter() throws IOException {
    List<Path> files = new ArrayList<>(FileTree.list(layout().root()));
    files.addAll(FileTree.list(cache));
    return files.stream()
        .filter(file -> file.startsWith(downloads()) || isHidden(file))
        .filter(file -> !file.endsWith(".lock"))
        .toList();
  }

  private boolean isHidden(Path file) {
    return file.startsWith(layout().opencodeDirectory().resolve(".fetch"))
        || file.getFileName().toString().startsWith(".");
  }
}
