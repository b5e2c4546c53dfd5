package dev.openwork.loop.dashboard;

import java.util.List;

/**
 * The state of a loop as the dashboard shows it. Jackson writes these records as JSON, which {@code
 * docs/dashboard.md} defines. Times are in milliseconds since the epoch, durations in milliseconds;
 * 0 means unknown.
 *
 * @param loop the loop itself
 * @param stages all stages, every stage after its inputs
 * @param programs the programs, the server first
 * @param problems the problems of the failed stages
 * @param contract the changes of the contract
 * @param cycles the cycles that changed since the last view, the oldest first
 * @param actions the actions that make sense in this loop
 */
record DashboardView(
    Loop loop,
    List<Stage> stages,
    List<Program> programs,
    List<Issue> problems,
    Contract contract,
    List<Cycle> cycles,
    List<Action> actions) {

  /**
   * The loop.
   *
   * @param project the name of the root directory
   * @param state {@code starting}, {@code working}, {@code up-to-date} or {@code failed}
   * @param cycle the number of the current or last cycle
   * @param startedAt when the loop started
   * @param readyMillis how long the start took
   * @param stale which programs run outdated code, in words
   */
  record Loop(
      String project, String state, int cycle, long startedAt, long readyMillis, String stale) {}

  /**
   * A stage.
   *
   * @param name its name
   * @param inputs the names of its inputs
   * @param state {@code idle}, {@code running}, {@code ran}, {@code unchanged}, {@code skipped} or
   *     {@code failed}; a failed stage stays failed until it succeeds
   * @param since when the state began
   * @param millis duration of the last run
   * @param note the last output in words
   * @param cause what the last run was caused by
   * @param p50 median duration of the runs in the recorded cycles
   * @param p95 95th percentile of these durations
   * @param runs number of these runs
   */
  record Stage(
      String name,
      List<String> inputs,
      String state,
      long since,
      long millis,
      String note,
      Cause cause,
      long p50,
      long p95,
      int runs) {

    /** Returns a stage that has not run. */
    static Stage idle(String name) {
      return new Stage(name, List.of(), "idle", 0, 0, "", Cause.NONE, 0, 0, 0);
    }

    Stage withInputs(List<String> names) {
      return new Stage(name, names, state, since, millis, note, cause, p50, p95, runs);
    }

    Stage withState(String newState, long now) {
      return new Stage(name, inputs, newState, now, millis, note, cause, p50, p95, runs);
    }

    Stage withCause(Cause newCause) {
      return new Stage(name, inputs, state, since, millis, note, newCause, p50, p95, runs);
    }

    /** Adds the percentiles of durations in ascending order. */
    Stage withDurations(List<Long> sorted) {
      return new Stage(
          name,
          inputs,
          state,
          since,
          millis,
          note,
          cause,
          CycleHistory.percentile(sorted, 50),
          CycleHistory.percentile(sorted, 95),
          sorted.size());
    }
  }

  /**
   * The cause of a run.
   *
   * @param cycle the number of the cycle; 0 before the first run
   * @param files changed files that the stage reads, or all changed files of the cycle
   * @param stages inputs with a new output
   */
  record Cause(int cycle, List<String> files, List<String> stages) {
    static final Cause NONE = new Cause(0, List.of(), List.of());
  }

  /**
   * A program.
   *
   * @param name its name
   * @param state {@code starting}, {@code running} or {@code ended}
   * @param address its address; empty if it is unknown
   * @param pid process ID of its JVM
   * @param jvmStartedAt when the JVM started the program first
   * @param reloadedAt when its newest code started
   * @param tier {@code bodies}, {@code generation} or {@code jvm}
   * @param reason why no cheaper tier was used, in words
   * @param generation number of loads so far
   * @param restarts number of JVMs after the first one
   * @param memory resident memory in bytes; 0 if unknown
   * @param exitStatus of an ended JVM
   */
  record Program(
      String name,
      String state,
      String address,
      long pid,
      long jvmStartedAt,
      long reloadedAt,
      String tier,
      String reason,
      int generation,
      int restarts,
      long memory,
      int exitStatus) {

    Program with(String newAddress, long newMemory) {
      return new Program(
          name,
          state,
          newAddress,
          pid,
          jvmStartedAt,
          reloadedAt,
          tier,
          reason,
          generation,
          restarts,
          newMemory,
          exitStatus);
    }
  }

  /**
   * A problem of a failed stage.
   *
   * @param stage the name of the stage
   * @param file relative to the root; empty if it is unknown
   * @param line starts at 1; 0 if unknown
   * @param column starts at 1; 0 if unknown
   * @param message the description
   * @param excerpt the source line, and a second line with a caret if the column is known
   */
  record Issue(String stage, String file, long line, long column, String message, String excerpt) {}

  /**
   * The contract.
   *
   * @param file its path; empty if the loop has no contract
   * @param reference address of the API reference; empty if there is none
   * @param sinceStart changes since the loop started
   * @param sinceCommit changes since the last commit
   * @param note why the contract cannot be compared with the last commit; empty if it can
   */
  record Contract(
      String file,
      String reference,
      List<Change> sinceStart,
      List<Change> sinceCommit,
      String note) {
    static final Contract NONE = new Contract("", "", List.of(), List.of(), "");
  }

  /**
   * A change of the contract.
   *
   * @param level {@code breaking}, {@code may-break} or {@code compatible}
   * @param text the change in words
   * @param why how it affects clients
   * @param file Java source of the declaration; empty if it is unknown
   * @param line of the declaration
   */
  record Change(String level, String text, String why, String file, int line) {}

  /**
   * A cycle.
   *
   * @param number starts at 1
   * @param startedAt when it started
   * @param files the changed files, at most 20
   * @param moreFiles number of changed files that are not listed
   * @param stages the stages that ran
   * @param skipped number of skipped stages
   * @param millis its duration; 0 while it is running
   * @param outcome {@code running}, {@code up-to-date} or {@code failed}
   */
  record Cycle(
      int number,
      long startedAt,
      List<String> files,
      int moreFiles,
      List<Run> stages,
      int skipped,
      long millis,
      String outcome) {}

  /**
   * A stage of a cycle.
   *
   * @param stage its name
   * @param outcome {@code ran}, {@code unchanged} or {@code failed}
   * @param offset time from the start of the cycle
   * @param millis its duration
   */
  record Run(String stage, String outcome, long offset, long millis) {}

  /**
   * An action of the console.
   *
   * @param id its name for requests
   * @param key its key
   * @param text what it does
   */
  record Action(String id, String key, String text) {}
}
