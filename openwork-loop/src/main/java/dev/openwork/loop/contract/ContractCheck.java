package dev.openwork.loop.contract;

import dev.openwork.contract.Change;
import dev.openwork.contract.ContractChanges;
import dev.openwork.loop.contract.FileDifference.Kind;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The gate: makes contract and SDK anew beside the work tree and compares both with what is
 * committed, byte by byte. What the difference means to clients is said beside it and decides
 * nothing.
 *
 * @param exporter makes the contract
 * @param root paths in the message are relative to it
 * @param committedContract the contract in the work tree
 * @param sdks the SDKs that are generated from the contract
 * @param scratch where both are made; emptied first
 */
public record ContractCheck(
    ForkedExporter exporter, Path root, Path committedContract, List<Sdk> sdks, Path scratch) {
  private static final int DIFF_LINES = 60;
  private static final int EXPLAINED_CHANGES = 30;

  public ContractCheck {
    sdks = List.copyOf(sdks);
  }

  /**
   * An SDK.
   *
   * @param generator generates its sources
   * @param committed the generated sources in the work tree
   */
  public record Sdk(SdkGenerator generator, Path committed) {}

  /**
   * Runs the check; the work tree is only read.
   *
   * @throws ContractFault when anything differs, with the files, the first differences and the way
   *     out
   */
  public void run() throws ContractFault, IOException, InterruptedException {
    List<FileDifference> differences = differences();
    if (!differences.isEmpty()) {
      throw new ContractFault(message(differences, meaning()));
    }
  }

  private List<FileDifference> differences() throws ContractFault, IOException, InterruptedException {
    FileTree.delete(scratch);
    Files.createDirectories(scratch);
    Path contract = exportedContract();
    exporter.export(contract);
    List<FileDifference> differences = new ArrayList<>();
    FileDifference.ofFiles(inRoot(committedContract), committedContract, contract)
        .ifPresent(differences::add);
    for (int i = 0; i < sdks.size(); i++) {
      Sdk sdk = sdks.get(i);
      Path sources = generate(sdk.generator(), contract, scratch.resolve("sdk-" + (i + 1)));
      differences.addAll(
          FileDifference.ofDirectories(inRoot(sdk.committed()), sdk.committed(), sources));
    }
    return differences;
  }

  private static Path generate(SdkGenerator generator, Path contract, Path directory)
      throws ContractFault, IOException {
    Path staged = Files.createDirectories(directory.resolve("staged"));
    generator.generate(contract, staged);
    Path sources = directory.resolve("generated");
    new GeneratedSources(sources, directory.resolve("rescued")).sync(staged);
    return sources;
  }

  private Path exportedContract() {
    return scratch.resolve(committedContract.getFileName());
  }

  /** What the difference of the contracts means to clients; nothing when it means nothing. */
  private Optional<ContractChanges> meaning() throws IOException {
    if (!Files.isRegularFile(committedContract)) {
      return Optional.empty();
    }
    return ContractChanges.between(
            Files.readAllBytes(committedContract), Files.readAllBytes(exportedContract()))
        .filter(changes -> !changes.all().isEmpty());
  }

  private String inRoot(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static String message(List<FileDifference> differences, Optional<ContractChanges> meaning) {
    StringBuilder message =
        new StringBuilder("The committed contract is not what the code says:\n\n");
    for (FileDifference difference : differences) {
      message.append(String.format("  %-14s %s%n", word(difference.kind()), difference.path()));
    }
    meaning.ifPresent(changes -> explain(changes, message));
    message.append('\n');
    List<String> lines = differences.stream().flatMap(ContractCheck::readable).toList();
    lines.stream().limit(DIFF_LINES).forEach(line -> message.append(line).append('\n'));
    if (lines.size() > DIFF_LINES) {
      message.append("… and ").append(lines.size() - DIFF_LINES).append(" more lines\n");
    }
    return message
        .append(
            "\nIf the code is right, run `mvn openwork:contract-accept` and commit what it writes.")
        .toString();
  }

  private static void explain(ContractChanges changes, StringBuilder message) {
    message.append("\nFrom what is committed to what the code says:\n\n");
    int shown = Math.min(changes.all().size(), EXPLAINED_CHANGES);
    changes
        .all()
        .subList(0, shown)
        .forEach(change -> message.append("  ").append(change).append('\n'));
    if (changes.all().size() > shown) {
      message.append("  … and ").append(changes.all().size() - shown).append(" more\n");
    }
    long breaking = changes.all().stream().filter(Change::breaking).count();
    message
        .append("\nOf these, ")
        .append(breaking == 0 ? "none breaks" : breaking + " (marked !) can break")
        .append(" clients of the committed contract.\n");
  }

  private static Stream<String> readable(FileDifference difference) {
    return difference.path().endsWith(".generated") ? Stream.of() : difference.diff().stream();
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
