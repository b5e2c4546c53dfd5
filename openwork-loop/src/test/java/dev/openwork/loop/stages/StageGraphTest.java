package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.Stage.Inputs;
import dev.openwork.loop.stages.StageReport.Outcome;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StageGraphTest {
  private final List<StageReport> reports = Collections.synchronizedList(new ArrayList<>());

  @Test
  void runsAStageAfterItsInputs() throws Exception {
    TestStage source = new TestStage("source", Inputs.NONE);
    TestStage target = new TestStage("target", Inputs.required(Set.of("source")));
    target.work = () -> "made from " + source.digest();
    run(graph(source, target));

    assertThat(target.digest()).isEqualTo("made from one");
  }

  @Test
  void runsIndependentStagesInParallel() throws Exception {
    CyclicBarrier meeting = new CyclicBarrier(2);
    TestStage java = new TestStage("java", Inputs.NONE);
    TestStage typescript = new TestStage("typescript", Inputs.NONE);
    java.work = () -> "java " + meet(meeting);
    typescript.work = () -> "typescript " + meet(meeting);
    run(graph(java, typescript));

    assertThat(java.digest()).isEqualTo("java true");
    assertThat(typescript.digest()).isEqualTo("typescript true");
  }

  @Test
  void runsAStageWhileTheNoteOfItsInputIsComputed() throws Exception {
    CyclicBarrier meeting = new CyclicBarrier(2);
    TestStage contract = new TestStage("contract", Inputs.NONE);
    TestStage sdk = new TestStage("sdk", Inputs.required(Set.of("contract")));
    contract.note = () -> "met " + meet(meeting);
    sdk.work = () -> "sdk " + meet(meeting);
    run(graph(contract, sdk));

    assertThat(reports).extracting(StageReport::note).contains("met true");
  }

  @Test
  void aNoteThatCannotBeComputedDoesNotFailTheStage() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    stage.note = () -> deep(0);
    StageGraph graph = graph(stage);
    run(graph);

    assertThat(graph.isUpToDate()).isTrue();
    assertThat(reports)
        .extracting(StageReport::note)
        .containsExactly("no details: java.lang.StackOverflowError");
  }

  @Test
  void skipsAStageWhoseKeyIsUnchanged() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    StageGraph graph = graph(stage);
    run(graph);
    run(graph);
    assertThat(outcomes("stage")).containsExactly(Outcome.RAN, Outcome.SKIPPED);

    stage.input = "two";
    run(graph);
    assertThat(outcomes("stage")).endsWith(Outcome.RAN);
  }

  @Test
  void reportsAnEqualOutputAsUnchanged() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    stage.work = () -> "always the same";
    StageGraph graph = graph(stage);
    run(graph);
    stage.input = "two";
    run(graph);

    assertThat(outcomes("stage")).containsExactly(Outcome.RAN, Outcome.UNCHANGED);
  }

  @Test
  void doesNotRunAStageWhoseRequiredInputFailed() throws Exception {
    TestStage source = new TestStage("source", Inputs.NONE);
    TestStage required = new TestStage("required", Inputs.required(Set.of("source")));
    TestStage optional = new TestStage("optional", Inputs.optional(Set.of("source")));
    optional.work = () -> "made from " + source.digest();
    StageGraph graph = graph(source, required, optional);
    run(graph);
    source.input = "two";
    source.work = StageGraphTest::fail;
    required.input = "two";
    optional.input = "two";
    run(graph);

    assertThat(outcomes("source")).containsExactly(Outcome.RAN, Outcome.FAILED);
    assertThat(outcomes("required")).containsExactly(Outcome.RAN);
    assertThat(required.isUpToDate()).isFalse();
    assertThat(optional.digest()).isEqualTo("made from one");
    assertThat(graph.isUpToDate()).isFalse();
  }

  @Test
  void doesNotRepeatAFailureUntilAnInputChanges() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    stage.work = StageGraphTest::fail;
    StageGraph graph = graph(stage);
    run(graph);
    run(graph);
    assertThat(outcomes("stage")).containsExactly(Outcome.FAILED, Outcome.SKIPPED);
    assertThat(graph.isUpToDate()).isFalse();

    stage.input = "two";
    stage.work = () -> "fixed";
    run(graph);
    assertThat(graph.isUpToDate()).isTrue();
  }

  @Test
  void anErrorInOneStageEndsNoOther() throws Exception {
    TestStage deep = new TestStage("deep", Inputs.NONE);
    deep.work = () -> deep(0);
    TestStage other = new TestStage("other", Inputs.NONE);
    run(graph(deep, other));

    assertThat(outcomes("deep")).containsExactly(Outcome.FAILED);
    assertThat(reports.stream().flatMap(report -> report.problems().stream()))
        .extracting(Problem::message)
        .containsExactly("java.lang.StackOverflowError");
    assertThat(outcomes("other")).containsExactly(Outcome.RAN);
  }

  @Test
  void waitsForToolsOnlyWhenThereIsWork() throws Exception {
    TestStage tool = new TestStage("tool", Inputs.NONE);
    TestStage user = new TestStage("user", new Inputs(Set.of(), Set.of(), Set.of("tool")));
    StageGraph graph = graph(tool, user);
    run(graph);
    tool.input = "two";
    tool.work = StageGraphTest::fail;
    run(graph);
    assertThat(user.isUpToDate()).isTrue();

    user.input = "two";
    run(graph);
    assertThat(user.isUpToDate()).isFalse();
    assertThat(outcomes("user")).containsExactly(Outcome.RAN, Outcome.SKIPPED);
  }

  @Test
  void recallsWhatAnEarlierProcessMade() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    stage.recalled = Optional.of(new Output("from before", "cached"));
    stage.work = StageGraphTest::fail;
    StageGraph graph = graph(stage);
    run(graph);

    assertThat(stage.digest()).isEqualTo("from before");
    assertThat(graph.isUpToDate()).isTrue();
  }

  @Test
  void aStageWithNothingToWorkOnIsNotUpToDate() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    stage.input = "";
    StageGraph graph = graph(stage);
    run(graph);

    assertThat(reports).isEmpty();
    assertThat(graph.isUpToDate()).isFalse();
  }

  @Test
  void runsEverythingAgainAfterForget() throws Exception {
    StageGraph graph =
        graph(
            new TestStage("first", Inputs.NONE),
            new TestStage("second", Inputs.required(Set.of("first"))));
    run(graph);
    graph.forget("second");
    run(graph);
    assertThat(outcomes("first")).containsExactly(Outcome.RAN, Outcome.SKIPPED);
    assertThat(outcomes("second")).containsExactly(Outcome.RAN, Outcome.UNCHANGED);

    graph.forget();
    run(graph);
    assertThat(outcomes("first")).endsWith(Outcome.UNCHANGED);
  }

  @Test
  void runsTasksForTheCallerOnItsThread() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    stage.onCaller = () -> Thread.currentThread().getName();
    run(graph(stage));

    assertThat(stage.digest()).isEqualTo(Thread.currentThread().getName());
  }

  @Test
  void aTaskForTheCallerFailsItsStageOnly() throws Exception {
    TestStage stage = new TestStage("stage", Inputs.NONE);
    stage.onCaller = StageGraphTest::fail;
    run(graph(stage));

    assertThat(outcomes("stage")).containsExactly(Outcome.FAILED);
  }

  @Test
  void derivesTheProgramsBelowEachStage() {
    TestStage library = new TestStage("library", Inputs.NONE);
    TestStage server = new TestStage("server", Inputs.required(Set.of("library")));
    TestStage contract = new TestStage("contract", Inputs.required(Set.of("library")));
    TestStage sdk = new TestStage("sdk", Inputs.optional(Set.of("contract")));
    TestStage app = new TestStage("app", new Inputs(Set.of("sdk"), Set.of(), Set.of("library")));
    TestStage docs = new TestStage("docs", Inputs.NONE);
    server.program = true;
    app.program = true;

    Downstream downstream = graph(library, server, contract, sdk, app, docs).downstream();
    assertThat(downstream.programs()).containsExactly("server", "app");
    assertThat(downstream.below())
        .isEqualTo(
            Map.of(
                "library", Set.of("server", "app"),
                "server", Set.of("server"),
                "contract", Set.of("app"),
                "sdk", Set.of("app"),
                "app", Set.of("app"),
                "docs", Set.of()));
  }

  @Test
  void reportsAnEqualOutputOfANewStageAsUnchanged() throws Exception {
    StageGraph before =
        graph(new TestStage("equal", Inputs.NONE), new TestStage("other", Inputs.NONE));
    run(before);
    TestStage other = new TestStage("other", Inputs.NONE);
    other.input = "two";
    StageGraph after = graph(new TestStage("equal", Inputs.NONE), other);
    before.replacedBy(after);
    run(after);

    assertThat(outcomes("equal")).containsExactly(Outcome.RAN, Outcome.UNCHANGED);
    assertThat(outcomes("other")).containsExactly(Outcome.RAN, Outcome.RAN);
  }

  @Test
  void refusesAMissingInputAndAnEqualName() {
    TestStage lonely = new TestStage("lonely", Inputs.required(Set.of("nowhere")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph(lonely))
        .withMessageContainingAll("lonely", "nowhere");
    TestStage twin = new TestStage("twin", Inputs.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph(twin, new TestStage("twin", Inputs.NONE)))
        .withMessageContaining("twin");
  }

  private StageGraph graph(Stage... stages) {
    return new StageGraph(List.of(stages), new RecordingListener(reports));
  }

  private static void run(StageGraph graph) throws IOException, InterruptedException {
    graph.run(FileIndex.of(List.of()));
  }

  private List<Outcome> outcomes(String stage) {
    return reports.stream()
        .filter(report -> report.stage().equals(stage))
        .map(StageReport::outcome)
        .toList();
  }

  private static String fail() throws StageFailure {
    throw new StageFailure(Problem.of("broken"));
  }

  private static boolean meet(CyclicBarrier meeting) {
    try {
      return meeting.await(30, TimeUnit.SECONDS) >= 0;
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      return false;
    }
  }

  private static String deep(int depth) {
    return depth == Integer.MAX_VALUE ? "" : deep(depth + 1) + depth;
  }

  /** A stage whose key is its input, and whose output is that too unless the test changes it. */
  private static final class TestStage extends Stage {
    private String input = "one";
    private Callable<String> work = () -> input;
    private Callable<String> onCaller = () -> "";
    private Optional<Output> recalled = Optional.empty();
    private Supplier<String> note = () -> "";
    private boolean program;

    TestStage(String name, Inputs inputs) {
      super(name, inputs);
    }

    @Override
    protected Optional<String> key(Cycle cycle) {
      return Optional.of(input).filter(text -> !text.isEmpty());
    }

    @Override
    protected Output run(Cycle cycle) throws Exception {
      String answer = cycle.onCaller(onCaller);
      return new Output(answer.isEmpty() ? work.call() : answer, note);
    }

    @Override
    protected Optional<Output> recall(Cycle cycle) {
      return recalled;
    }

    @Override
    protected boolean isProgram() {
      return program;
    }
  }
}
