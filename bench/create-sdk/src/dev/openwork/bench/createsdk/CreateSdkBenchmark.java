package dev.openwork.bench.createsdk;

import dev.openwork.app.files.OwnerFile;
import dev.openwork.app.servers.KnownServer;
import dev.openwork.app.servers.ServerSdk;
import dev.openwork.app.servers.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Measures {@code createSdk(serverId)} with a registry of several servers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CreateSdkBenchmark {
  /** The number of servers in addition to the local one. */
  @Param({"1", "1000"})
  public int others;

  private Path directory;
  private Servers servers;
  private String last;

  /** Writes a registry and opens it. */
  @Setup
  public void open() throws IOException {
    directory = Files.createTempDirectory("openwork-bench");
    Path file = directory.resolve("servers.json");
    String entries =
        IntStream.rangeClosed(1, others)
            .mapToObj(
                number ->
                    """
                    {"name":"n%d","url":"http://127.0.0.1:1/%d","token":"t","capabilities":[]}"""
                        .formatted(number, number))
            .collect(Collectors.joining(",", "{\"servers\":[", "]}"));
    new OwnerFile(file).write(entries);
    servers = Servers.serverV2(Map.of(), file);
    List<KnownServer> known = servers.manager().orElseThrow().list();
    last = known.get(others).id();
  }

  /** Closes the registry. */
  @TearDown
  public void close() throws IOException {
    servers.close();
    Files.delete(directory.resolve("servers.json"));
    Files.delete(directory);
  }

  /** The local server. */
  @Benchmark
  public ServerSdk local() {
    return servers.createSdk(Servers.LOCAL);
  }

  /** The last server of the registry. */
  @Benchmark
  public ServerSdk other() {
    return servers.createSdk(last);
  }
}
