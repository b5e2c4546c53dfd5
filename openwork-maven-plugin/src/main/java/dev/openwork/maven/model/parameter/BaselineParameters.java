package dev.openwork.maven.model.parameter;

import dev.openwork.contract.UnreadableContractException;
import dev.openwork.contract.report.ContractGate;
import dev.openwork.contract.report.ContractLocation;
import dev.openwork.contract.report.ContractReport;
import dev.openwork.contract.report.FailOn;
import dev.openwork.contract.report.JavaSources;
import dev.openwork.contract.report.Overrides;
import dev.openwork.contract.report.ReportFormat;
import dev.openwork.loop.settings.ContractSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * How changes of a contract are judged.
 *
 * @param failOn the changes that fail, as text
 * @param severity a file with levels by check id
 * @param ignore a file with accepted changes
 */
public record BaselineParameters(String failOn, @Nullable File severity, @Nullable File ignore) {

  /** Returns the comparison that these parameters configure. */
  public ContractGate gate(Clock clock) throws MojoExecutionException {
    FailOn level =
        FailOn.of(failOn)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "openwork.contract.failOn is `"
                            + failOn
                            + "`. Use one of "
                            + FailOn.texts()
                            + "."));
    try {
      Overrides overrides =
          Overrides.read(
              Optional.ofNullable(severity).map(File::toPath),
              Optional.ofNullable(ignore).map(File::toPath));
      return new ContractGate(overrides, level, LocalDate.now(clock));
    } catch (UnreadableContractException invalid) {
      throw new MojoExecutionException(invalid.getMessage(), invalid);
    }
  }

  /**
   * Compares the committed contract with a baseline. Writes reports next to other results of the
   * contract and, in GitHub Actions, annotations of the Java declarations that caused changes.
   *
   * @param sources the directories with the sources that the contract is generated from
   * @param baseline a file, a URL or a Git revision
   * @throws MojoFailureException when a change fails
   */
  public void check(
      Path root, ContractSettings contract, List<Path> sources, String baseline, Log log)
      throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {
    ContractGate gate = gate(Clock.system(ZoneId.systemDefault()));
    String path = root.relativize(contract.file()).toString().replace('\\', '/');
    ContractLocation location = new ContractLocation(root, path);
    try {
      ContractReport report =
          gate.compare(location.read(baseline), location.read(path))
              .with(new JavaSources(root, sources));
      ContractGate.write(report, contract.staging());
      if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
        System.out.print(ReportFormat.GITHUB.render(report));
      }
      String text = ReportFormat.TEXT.render(report);
      if (gate.fails(report)) {
        throw new MojoFailureException(
            "The contract has changes that openwork.contract.failOn="
                + failOn
                + " forbids:\n\n"
                + text);
      }
      text.lines().forEach(log::info);
    } catch (UnreadableContractException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
