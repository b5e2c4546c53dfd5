package dev.openwork.loop.stages;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.problem.Problem;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps a program running with the classes that its {@link LoadStage} loaded. */
final class ServeStage extends Stage {
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final HostedProgram program;
  private final Set<String> assets;

  /**
   * A stage for a program.
   *
   * @param assets the stages that stage runtime assets for it
   */
  ServeStage(HostedProgram program, Set<String> assets) {
    super(
        program.settings().name(),
        new Inputs(Set.of(LoadStage.name(program.settings().name())), assets, Set.of()));
    this.program = program;
    this.assets = assets;
  }

  /** Whether the stage was made for this program and these assets. */
  boolean isFor(HostedProgram other, Set<String> otherAssets) {
    return program == other && assets.equals(otherAssets);
  }

  /** Writes the running program's answer at a path to a file. */
  void get(String path, Path file) throws StageFailure, IOException, InterruptedException {
    get(program.settings().address().orElseThrow().resolve(path), file);
  }

  /** Writes the response at an address to a file. */
  static void get(URI address, Path file) throws StageFailure, IOException, InterruptedException {
    HttpResponse<Path> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).timeout(ANSWER).build(),
                HttpResponse.BodyHandlers.ofFile(file));
    if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
      throw new StageFailure(
          Problem.of(address + " returned status " + answer.statusCode() + " instead of 200"));
    }
  }

  @Override
  protected Optional<String> key(Cycle cycle) {
    List<String> parts = new ArrayList<>(List.of(String.valueOf(program.loads())));
    assets.stream().sorted().forEach(name -> parts.add(cycle.stage(name, Stage.class).digest()));
    return Optional.of(Digests.of(parts));
  }

  @Override
  protected Output run(Cycle cycle) throws StageFailure, IOException, InterruptedException {
    String note = program.serve();
    return new Output(key(cycle).orElseThrow(), note);
  }

  @Override
  protected boolean isProgram() {
    return true;
  }
}
