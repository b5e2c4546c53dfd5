package dev.openwork.maven.mojo;

import dev.openwork.contract.UnreadableContractException;
import dev.openwork.contract.report.ContractGate;
import dev.openwork.contract.report.ContractLocation;
import dev.openwork.contract.report.ContractReport;
import dev.openwork.contract.report.ReportFormat;
import dev.openwork.maven.model.parameter.BaselineParameters;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Compares two contracts and prints how the changes affect clients. Needs no project. */
@Mojo(name = "contract-diff", requiresProject = false, aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public class ContractDiffMojo extends AbstractMojo {
  /** The old contract: a file, a URL, or {@code revision:path} in Git. */
  @Parameter(property = "base", required = true)
  private String base;

  /** The new contract, like the old one. */
  @Parameter(property = "revision", required = true)
  private String revision;

  /** {@code text}, {@code json}, {@code markdown}, {@code html}, {@code junit}, {@code github}. */
  @Parameter(property = "format", defaultValue = "text")
  private String format;

  /** {@code breaking}, {@code may-break}, {@code any}, {@code version-bump} or {@code none}. */
  @Parameter(property = ContractCheckMojo.FAIL_ON, defaultValue = "breaking")
  private String failOn;

  /** A JSON object with levels by check id. */
  @Parameter(property = ContractCheckMojo.SEVERITY)
  private @Nullable File severity;

  /** A JSON array of accepted changes. */
  @Parameter(property = ContractCheckMojo.IGNORE)
  private @Nullable File ignore;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private File directory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    ReportFormat rendered =
        Arrays.stream(ReportFormat.values())
            .filter(value -> value.text().equals(format))
            .findFirst()
            .orElseThrow(() -> new MojoExecutionException(unknownFormat()));
    ContractGate gate =
        new BaselineParameters(failOn, severity, ignore).gate(Clock.system(ZoneId.systemDefault()));
    Path root = directory.toPath();
    try {
      ContractLocation location = new ContractLocation(root, base);
      ContractReport report = gate.compare(location.read(base), location.read(revision));
      System.out.print(rendered.render(report));
      if (gate.fails(report)) {
        throw new MojoFailureException("The contracts differ: " + report.totals() + ".");
      }
    } catch (UnreadableContractException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  private String unknownFormat() {
    return "Unknown format `"
        + format
        + "`. Use one of "
        + Arrays.stream(ReportFormat.values())
            .map(ReportFormat::text)
            .collect(Collectors.joining(", "))
        + ".";
  }
}
