package dev.openwork.loop.stages;

import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.settings.ProgramSettings;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which programs run what a stage makes, directly or through other stages.
 *
 * @param programs all of them, in the order in which people think of them
 * @param below names of programs by name of stage
 */
public record Downstream(List<String> programs, Map<String, Set<String>> below) {

  public Downstream {
    programs = List.copyOf(programs);
    below = Map.copyOf(below);
  }

  /** As the pipeline runs with these settings. */
  public static Downstream of(LoopSettings settings) {
    Map<String, Set<String>> below = new LinkedHashMap<>();
    Set<String> server = names(settings.server());
    Set<String> client = names(settings.app());
    Set<String> contract = settings.sdk().isPresent() ? client : Set.of();
    below.put("assets", server);
    below.put("router", server);
    below.put("contract", contract);
    below.put("sdk", client);
    for (ProgramSettings program : settings.programs()) {
      below.put(program.name(), Set.of(program.name()));
    }
    for (ModuleSettings module : settings.modules()) {
      below.put("compile " + module.name(), belowModule(module.name(), settings, contract));
    }
    return new Downstream(settings.programs().stream().map(ProgramSettings::name).toList(), below);
  }

  /** The programs below a stage; all of them when the stage is not known. */
  public Set<String> of(String stage) {
    return below.getOrDefault(stage, Set.copyOf(programs));
  }

  private static Set<String> belowModule(
      String module, LoopSettings settings, Set<String> contract) {
    Set<String> programs = new LinkedHashSet<>();
    for (ProgramSettings program : settings.programs()) {
      if (program.modules().contains(module)) {
        programs.add(program.name());
      }
    }
    if (settings.server().filter(server -> server.modules().contains(module)).isPresent()) {
      programs.addAll(contract);
    }
    if (settings.router().filter(router -> router.module().equals(module)).isPresent()) {
      programs.addAll(names(settings.server()));
    }
    return programs;
  }

  private static Set<String> names(Optional<ProgramSettings> program) {
    return program.map(it -> Set.of(it.name())).orElse(Set.of());
  }
}
