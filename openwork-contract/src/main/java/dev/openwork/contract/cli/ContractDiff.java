package dev.openwork.contract.cli;

import dev.openwork.contract.ContractChanges;
import dev.openwork.contract.ContractSource;
import dev.openwork.contract.UnreadableContractException;
import dev.openwork.contract.report.ContractReport;
import dev.openwork.contract.report.FailOn;
import dev.openwork.contract.report.JavaSources;
import dev.openwork.contract.report.Overrides;
import dev.openwork.contract.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Compares two contracts on the command line. */
@Command(
    name = "openwork-contract-diff",
    mixinStandardHelpOptions = true,
    description = "Compares two OpenAPI 3.0 or 3.1 documents in JSON.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no change fails the comparison",
      "1:a change fails the comparison, as --fail-on defines",
      "2:the arguments are invalid, or a file cannot be read"
    })
public final class ContractDiff implements Callable<Integer> {
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "base.json", description = "The old contract.")
  private Path base = Path.of("");

  @Parameters(index = "1", paramLabel = "revision.json", description = "The new contract.")
  private Path revision = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "text",
      converter = FormatConverter.class,
      description = "text, json, markdown, html, junit or github. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "<level>",
      defaultValue = "breaking",
      converter = FailOnConverter.class,
      description = "breaking, may-break, any, version-bump or none. Default: breaking.")
  private FailOn failOn = FailOn.BREAKING;

  @Option(
      names = "--severity",
      paramLabel = "<file>",
      description = "A JSON object with levels by check id.")
  private @Nullable Path severity;

  @Option(
      names = "--ignore",
      paramLabel = "<file>",
      description = "A JSON array of accepted changes: fingerprint, reason, until.")
  private @Nullable Path ignore;

  @Option(
      names = "--sources",
      paramLabel = "<directory>",
      description = "A directory with the Java sources of the server. Repeatable.")
  private List<Path> sources = List.of();

  ContractDiff(Clock clock) {
    this.clock = clock;
  }

  /** Runs the comparison and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commandLine(Clock.system(ZoneId.systemDefault())).setOut(out).execute(arguments));
  }

  static CommandLine commandLine(Clock clock) {
    CommandLine line = new CommandLine(new ContractDiff(clock));
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          command.getErr().println(failure.getMessage());
          return CommandLine.ExitCode.USAGE;
        });
    return line;
  }

  @Override
  public Integer call() throws UnreadableContractException {
    Overrides overrides =
        Overrides.read(Optional.ofNullable(severity), Optional.ofNullable(ignore));
    ContractChanges changes = ContractChanges.between(source(base), source(revision));
    ContractReport report =
        overrides
            .apply(base.toString(), revision.toString(), changes, LocalDate.now(clock))
            .with(new JavaSources(Path.of(""), sources));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(format.render(report));
    out.flush();
    return failOn.fails(report) ? 1 : 0;
  }

  private static ContractSource source(Path file) throws UnreadableContractException {
    try {
      return new ContractSource(file.toString(), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UnreadableContractException(
          file.toString(), 0, "cannot be read (" + unreadable + ")", "Check the path");
    }
  }

  static final class FormatConverter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String value) {
      return Arrays.stream(ReportFormat.values())
          .filter(format -> format.text().equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "unknown format `"
                          + value
                          + "`: use text, json, markdown, html, junit or github"));
    }
  }

  static final class FailOnConverter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      return FailOn.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "unknown level `" + value + "`: use one of " + FailOn.texts()));
    }
  }
}
