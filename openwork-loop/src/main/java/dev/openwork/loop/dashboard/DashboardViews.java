package dev.openwork.loop.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.dashboard.DashboardView.Action;
import dev.openwork.loop.dashboard.DashboardView.Contract;
import dev.openwork.loop.dashboard.DashboardView.Issue;
import dev.openwork.loop.dashboard.DashboardView.Program;
import dev.openwork.loop.dashboard.DashboardView.Stage;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.report.ConsoleCommand;
import dev.openwork.loop.report.Excerpt;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.stages.StageReport;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the state of a loop as JSON.
 *
 * @param state the events of the loop
 * @param paths names files
 * @param contract the changes of the contract, if the loop has one
 * @param reference the path of the server's API reference, if it has one
 */
record DashboardViews(
    DashboardState state,
    SourcePaths paths,
    Optional<ContractDifferences> contract,
    Optional<String> reference) {
  private static final String SERVER = "server";
  private static final int MAX_PROBLEMS = 50;
  private static final int MAX_MESSAGE = 2000;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Commands that only make sense in the terminal. */
  private static final Set<ConsoleCommand> TERMINAL_ONLY =
      EnumSet.of(ConsoleCommand.HELP, ConsoleCommand.OPEN_DASHBOARD);

  /**
   * A state as JSON.
   *
   * @param revision the revision of the state
   * @param json one line
   */
  record Written(long revision, String json) {}

  /** Returns the state, with the cycles that changed after a revision. */
  Written since(long seen) throws InterruptedException {
    DashboardState.Snapshot now = state.since(seen);
    Map<String, List<Long>> durations = CycleHistory.durations(now.cycles());
    List<Program> programs = now.programs().stream().map(DashboardViews::withMemory).toList();
    DashboardView view =
        new DashboardView(
            now.loop(),
            now.stages().stream().map(stage -> withDurations(stage, durations)).toList(),
            programs,
            now.failed().stream().flatMap(this::issues).limit(MAX_PROBLEMS).toList(),
            contract(now),
            now.newCycles(),
            actions(programs));
    try {
      return new Written(now.revision(), JSON.writeValueAsString(view));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compares with the last commit again. */
  void refresh() {
    contract.ifPresent(ContractDifferences::refresh);
  }

  private static Stage withDurations(Stage stage, Map<String, List<Long>> durations) {
    return stage.withDurations(durations.getOrDefault(stage.name(), List.of()));
  }

  private static Program withMemory(Program program) {
    return program.with(program.address(), ResidentMemory.of(program.pid()));
  }

  /** Compares contracts only between cycles, to not delay one. */
  private Contract contract(DashboardState.Snapshot now) throws InterruptedException {
    if (contract.isEmpty()) {
      return Contract.NONE;
    }
    boolean idle = !Set.of("starting", "working").contains(now.loop().state());
    Contract changes = idle ? contract.get().at(now.contracts()) : contract.get().last();
    String address =
        now.programs().stream()
            .filter(program -> program.name().equals(SERVER) && !program.address().isEmpty())
            .flatMap(program -> reference.stream().map(URI.create(program.address())::resolve))
            .map(URI::toString)
            .findFirst()
            .orElse("");
    return new Contract(
        changes.file(), address, changes.sinceStart(), changes.sinceCommit(), changes.note());
  }

  private Stream<Issue> issues(StageReport report) {
    return report.problems().stream().map(problem -> issue(report.stage(), problem));
  }

  private Issue issue(String stage, Problem problem) {
    String message = problem.message();
    return new Issue(
        stage,
        problem.file().map(paths::name).orElse(""),
        problem.line(),
        problem.column(),
        message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + "…" : message,
        String.join("\n", Excerpt.lines(problem)));
  }

  private static List<Action> actions(List<Program> programs) {
    boolean server = programs.stream().anyMatch(program -> program.name().equals(SERVER));
    return Stream.of(ConsoleCommand.values())
        .filter(command -> !TERMINAL_ONLY.contains(command))
        .filter(command -> command != ConsoleCommand.RESTART_SERVER || server)
        .filter(command -> command != ConsoleCommand.OPEN_APP || !programs.isEmpty())
        .map(
            command ->
                new Action(command.id(), String.valueOf(command.key()), command.description()))
        .toList();
  }
}
