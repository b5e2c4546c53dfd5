package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.pin.OpencodePin;
import dev.openwork.maven.assets.source.Downloader;
import dev.openwork.maven.assets.source.HttpAccess;
import dev.openwork.maven.assets.source.MirrorAddress;
import dev.openwork.maven.assets.source.OpencodeSource;
import dev.openwork.maven.assets.source.ProgressListener;
import dev.openwork.maven.assets.source.ProxyRules;
import dev.openwork.maven.assets.source.Retries;
import dev.openwork.maven.assets.source.RetryPolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stages in a separate JVM, which can be killed, restricted, or run concurrently with others. */
final class StageProcess {
  static final String STARTED = "started";

  private StageProcess() {}

  /** Arguments: project, cache, address of the server, and expected hash. */
  public static void main(String[] arguments) {
    var checkout = new Checkout(Path.of(arguments[0]), Path.of(arguments[1]), System.err::println);
    OpencodeFetcher.Sources sources =
        downloads -> List.of(checkout.cached(), mirror(downloads, URI.create(arguments[2])));
    var stage =
        new OpencodeStage(
            checkout.layout(),
            new OpencodeFetcher(sources, checkout.binaries(), false, checkout.log()),
            checkout.binaries(),
            true,
            checkout.log());
    var pin =
        new OpencodePin(
            Checkout.PINNED.version(),
            Map.of(Checkout.PLATFORM.toString(), new Sha256(arguments[3])));
    System.out.println(STARTED);
    try {
      System.out.println(stage.stage(pin, Checkout.PLATFORM).changed());
    } catch (AssetException e) {
      System.out.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Starts a process; the command line follows the command {@code wrapper}. */
  static Process start(Checkout checkout, URI server, Sha256 hash, List<String> wrapper)
      throws IOException {
    return start(checkout, server, hash, wrapper, System.getProperty("java.class.path"));
  }

  static Process start(
      Checkout checkout, URI server, Sha256 hash, List<String> wrapper, String classPath)
      throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-cp",
            classPath,
            StageProcess.class.getName(),
            checkout.project().toString(),
            checkout.cache().toString(),
            server.toString(),
            hash.hex()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Returns the output of a process after it has ended. */
  static String output(Process process) throws IOException {
    try (BufferedReader reader = process.inputReader()) {
      return String.join("\n", reader.lines().toList());
    }
  }

  private static OpencodeSource mirror(Path downloads, URI address) {
    var access = new HttpAccess(ProxyRules.NONE, RetryPolicy.standard());
    return new MirrorAddress(
        address, new Downloader(downloads, access, Retries.SLEEP, ProgressListener.NONE));
  }
}
