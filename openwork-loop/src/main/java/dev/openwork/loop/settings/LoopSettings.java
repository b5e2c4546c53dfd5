package dev.openwork.loop.settings;

import dev.openwork.loop.files.Outputs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The settings of a loop. Every part but the modules may be absent.
 *
 * @param modules the modules it builds, upstream first
 * @param assets the server's runtime assets
 * @param server the server
 * @param contract the server's contract
 * @param sdks the clients that are generated from the contract, each with a unique name
 * @param app the consumer of the clients
 * @param buildFiles files and directories that configure Maven: POMs and {@code .mvn}
 * @param outputs directories that builds write, which are never inputs
 * @param notices what the loop handles differently than one might expect, for the user
 */
public record LoopSettings(
    List<ModuleSettings> modules,
    List<AssetSettings> assets,
    Optional<ProgramSettings> server,
    Optional<ContractSettings> contract,
    List<SdkSettings> sdks,
    Optional<ProgramSettings> app,
    Set<Path> buildFiles,
    Outputs outputs,
    List<String> notices) {

  public LoopSettings {
    modules = List.copyOf(modules);
    assets = List.copyOf(assets);
    sdks = List.copyOf(sdks);
    buildFiles = Set.copyOf(buildFiles);
    notices = List.copyOf(notices);
  }

  /** Returns a builder of settings whose parts are all absent. */
  public static Builder builder() {
    return new Builder();
  }

  /** The programs that the loop hosts in JVMs. */
  public List<ProgramSettings> programs() {
    return Stream.concat(server.stream(), app.stream()).toList();
  }

  /** Sets the parts by name. */
  public static final class Builder {
    private List<ModuleSettings> modules = List.of();
    private List<AssetSettings> assets = List.of();
    private Optional<ProgramSettings> server = Optional.empty();
    private Optional<ContractSettings> contract = Optional.empty();
    private List<SdkSettings> sdks = List.of();
    private Optional<ProgramSettings> app = Optional.empty();
    private Set<Path> buildFiles = Set.of();
    private Outputs outputs = Outputs.NONE;
    private List<String> notices = List.of();

    private Builder() {}

    /** Sets the modules, upstream first. */
    public Builder modules(List<ModuleSettings> values) {
      modules = values;
      return this;
    }

    /** Sets the server's runtime assets. */
    public Builder assets(List<AssetSettings> values) {
      assets = values;
      return this;
    }

    /** Sets the server. */
    public Builder server(ProgramSettings value) {
      server = Optional.of(value);
      return this;
    }

    /** Sets the contract, if there is one. */
    public Builder contract(Optional<ContractSettings> value) {
      contract = value;
      return this;
    }

    /** Sets the generated clients. */
    public Builder sdks(List<SdkSettings> values) {
      sdks = values;
      return this;
    }

    /** Sets the app, if it runs. */
    public Builder app(Optional<ProgramSettings> value) {
      app = value;
      return this;
    }

    /** Sets the files and directories that configure Maven. */
    public Builder buildFiles(Set<Path> values) {
      buildFiles = values;
      return this;
    }

    /** Sets the directories that builds write. */
    public Builder outputs(Outputs values) {
      outputs = values;
      return this;
    }

    /** Sets the notices for the user. */
    public Builder notices(List<String> values) {
      notices = values;
      return this;
    }

    /** Returns the settings. */
    public LoopSettings build() {
      return new LoopSettings(
          modules, assets, server, contract, sdks, app, buildFiles, outputs, notices);
    }
  }
}
