package dev.openwork.maven.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the loop is told.
 *
 * @param modules the modules it builds, upstream first
 * @param server the server
 * @param contract its contract
 * @param sdk the client generated from the contract
 * @param app the client's consumer
 * @param router the server's sidecar
 */
public record LoopSettings(
    List<ModuleSettings> modules,
    ProgramSettings server,
    ContractSettings contract,
    Optional<SdkSettings> sdk,
    Optional<ProgramSettings> app,
    Optional<RouterSettings> router) {

  public LoopSettings {
    modules = List.copyOf(modules);
  }

  /** The programs that run. */
  public List<ProgramSettings> programs() {
    List<ProgramSettings> programs = new ArrayList<>(List.of(server));
    app.ifPresent(programs::add);
    return programs;
  }

  /** Every directory to watch: the inputs of all modules and the contract's own. */
  public Set<Path> watched() {
    Set<Path> roots = new LinkedHashSet<>();
    modules.forEach(module -> roots.addAll(module.inputs()));
    roots.add(contract.file().getParent());
    return roots;
  }
}
