package dev.openwork.loop.settings;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the loop is told. Every part but the modules may be absent.
 *
 * @param modules the modules it builds, upstream first
 * @param assets the file that pins the server's runtime assets
 * @param router the server's sidecar
 * @param server the server
 * @param contract its contract
 * @param sdk the client generated from the contract
 * @param app the client's consumer
 * @param buildFiles files and directories that say how Maven builds: POMs and {@code .mvn}
 */
public record LoopSettings(
    List<ModuleSettings> modules,
    Optional<Path> assets,
    Optional<RouterSettings> router,
    Optional<ProgramSettings> server,
    Optional<ContractSettings> contract,
    Optional<SdkSettings> sdk,
    Optional<ProgramSettings> app,
    Set<Path> buildFiles) {

  public LoopSettings {
    modules = List.copyOf(modules);
    buildFiles = Set.copyOf(buildFiles);
  }

  /** The programs that the loop has a JVM for. */
  public List<ProgramSettings> programs() {
    return Stream.concat(server.stream(), app.stream()).toList();
  }

  /** Every file and directory to watch. */
  public Set<Path> watched() {
    Set<Path> roots = new LinkedHashSet<>(buildFiles);
    modules.forEach(module -> roots.addAll(module.inputs()));
    contract.ifPresent(published -> roots.add(published.file()));
    sdk.ifPresent(client -> roots.add(client.contract()));
    sdk.ifPresent(client -> roots.addAll(client.templates()));
    assets.ifPresent(roots::add);
    return roots;
  }
}
