package dev.openwork.loop.stages;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The programs that depend on each stage, directly or through other stages.
 *
 * @param programs all programs, the server first
 * @param below names of programs by name of stage
 */
public record Downstream(List<String> programs, Map<String, Set<String>> below) {
  /** No stages. */
  public static final Downstream NONE = new Downstream(List.of(), Map.of());

  public Downstream {
    programs = List.copyOf(programs);
    below = Map.copyOf(below);
  }

  /** Returns the programs below a stage, or all programs if the stage is unknown. */
  public Set<String> of(String stage) {
    return below.getOrDefault(stage, Set.copyOf(programs));
  }
}
