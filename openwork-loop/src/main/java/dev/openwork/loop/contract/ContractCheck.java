package dev.openwork.loop.contract;

import dev.openwork.contract.ContractChanges;
import dev.openwork.contract.ContractSource;
import dev.openwork.contract.UnreadableContractException;
import dev.openwork.contract.change.Change;
import dev.openwork.loop.contract.FileDifference.Kind;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Checks that the committed contract and SDK sources are up to date: exports and generates both in
 * a scratch directory, updates a copy of the committed sources as the loop would, and compares the
 * result with the committed files, byte by byte. Files that Git ignores cannot be committed and are
 * not compared. The effect on clients is reported too, but does not influence the result.
 *
 * @param exporter exports the contract
 * @param root the directory that paths in the message are relative to
 * @param committedContract the contract in the work tree
 * @param sdks the SDKs that are generated from the contract
 * @param scratch the directory for the exported and generated files; emptied first
 */
public record ContractCheck(
    ContractExporter exporter, Path root, Path committedContract, List<Sdk> sdks, Path scratch) {
  private static final int LISTED_FILES = 40;
  private static final int DIFF_LINES = 60;
  private static final int EXPLAINED_CHANGES = 30;

  public ContractCheck {
    sdks = List.copyOf(sdks);
  }

  /**
   * An SDK that is generated from the contract.
   *
   * @param generator generates the sources
   * @param committed the directory of the generated sources in the work tree
   */
  public record Sdk(SdkGenerator generator, Path committed) {}

  /**
   * Runs the check. The work tree is not changed.
   *
   * @throws ContractFault when a file differs; the message lists the files, the first differences
   *     and the command that accepts them
   */
  public void run() throws ContractFault, IOException, InterruptedException {
    List<FileDifference> differences = differences();
    if (!differences.isEmpty()) {
      throw new ContractFault(message(differences, explanation()));
    }
  }

  private List<FileDifference> differences()
      throws ContractFault, IOException, InterruptedException {
    FileTree.delete(scratch);
    Files.createDirectories(scratch);
    Path contract = exportedContract();
    exporter.export(contract);
    ExportedContract.read(contract, new byte[0]);
    List<FileDifference> differences = new ArrayList<>();
    FileDifference.ofFiles(inRoot(committedContract), committedContract, contract)
        .ifPresent(differences::add);
    Path complete = withReferences(contract);
    for (int i = 0; i < sdks.size(); i++) {
      Sdk sdk = sdks.get(i);
      if (!Files.isDirectory(sdk.committed())) {
        differences.add(new FileDifference(inRoot(sdk.committed()), Kind.MISSING, List.of()));
        continue;
      }
      // A generator in a module that Maven builds in parallel may write the files meanwhile.
      SortedMap<String, byte[]> committed = FileTree.read(sdk.committed());
      SortedMap<String, byte[]> updated =
          update(committed, sdk.generator(), complete, scratch.resolve("sdk-" + (i + 1)));
      differences.addAll(FileDifference.ofTrees(inRoot(sdk.committed()), committed, updated));
    }
    Set<String> ignored =
        GitIgnored.among(differences.stream().map(FileDifference::path).toList(), root, scratch);
    differences.removeIf(difference -> ignored.contains(difference.path()));
    return differences;
  }

  /** Copies the exported contract next to copies of the committed files that it refers to. */
  private Path withReferences(Path contract) throws IOException {
    List<Path> outputs = new ArrayList<>(List.of(scratch));
    sdks.forEach(sdk -> outputs.add(sdk.committed()));
    byte[] exported = Files.readAllBytes(contract);
    return ContractReferences.of(committedContract, exported, outputs)
        .copy(exported, scratch.resolve("contract"));
  }

  /** Returns what the loop would make of the committed sources. */
  private static SortedMap<String, byte[]> update(
      SortedMap<String, byte[]> committed, SdkGenerator generator, Path contract, Path directory)
      throws ContractFault, IOException {
    Path sources = Files.createDirectories(directory.resolve("generated"));
    for (Map.Entry<String, byte[]> file : committed.entrySet()) {
      AtomicFile.write(sources.resolve(file.getKey()), file.getValue());
    }
    GeneratedSources copy = new GeneratedSources(sources, directory.resolve("rescued"));
    Path staged = directory.resolve("staged");
    copy.prepare(staged);
    generator.generate(contract, staged);
    copy.sync(staged);
    return FileTree.read(sources);
  }

  private Path exportedContract() {
    return scratch.resolve(committedContract.getFileName());
  }

  /** Returns what the differences of the contract mean, or why the committed one is unreadable. */
  private String explanation() throws IOException {
    if (!Files.isRegularFile(committedContract)) {
      return "";
    }
    byte[] committed = Files.readAllBytes(committedContract);
    byte[] exported = Files.readAllBytes(exportedContract());
    if (ContractChanges.between(exported, exported).isEmpty()) {
      return "";
    }
    try {
      ContractChanges changes =
          ContractChanges.between(
              new ContractSource(inRoot(committedContract), committed),
              new ContractSource(inRoot(exportedContract()), exported));
      return changes.all().isEmpty() ? "" : explain(changes);
    } catch (UnreadableContractException unreadable) {
      return "\n" + unreadable.getMessage() + "\n";
    }
  }

  private String inRoot(Path path) {
    return root.toAbsolutePath().relativize(path.toAbsolutePath()).toString().replace('\\', '/');
  }

  private static String message(List<FileDifference> differences, String explanation) {
    int listed = Math.min(LISTED_FILES, differences.size());
    StringBuilder message =
        new StringBuilder("The committed contract or SDK does not match the code:\n\n");
    for (FileDifference difference : differences.subList(0, listed)) {
      message.append(String.format("  %-14s %s%n", word(difference.kind()), difference.path()));
    }
    if (listed < differences.size()) {
      message.append("  … and ").append(differences.size() - listed).append(" more files\n");
    }
    message.append(explanation);
    message.append('\n');
    List<String> lines = differences.stream().flatMap(ContractCheck::readable).toList();
    lines.stream().limit(DIFF_LINES).forEach(line -> message.append(line).append('\n'));
    if (lines.size() > DIFF_LINES) {
      message.append("… and ").append(lines.size() - DIFF_LINES).append(" more lines\n");
    }
    if (differences.stream().anyMatch(it -> it.kind() == Kind.LINE_ENDINGS)) {
      message.append(
          "\nFiles marked `line endings` contain the text that the code generates, with other line"
              + " endings.\nIf Git converts them at checkout (core.autocrlf), add the line `<path>"
              + " -text` to .gitattributes\nand check the files out again.\n");
    }
    return message
        .append(
            "\n"
                + "If the code is correct, run `mvn openwork:contract-accept` and commit the files"
                + " that it updates.")
        .toString();
  }

  private static String explain(ContractChanges changes) {
    StringBuilder message =
        new StringBuilder(
            "\nChanges from the committed contract to the code"
                + " (+ added, - removed, ~ changed, ! breaking, ? may break):\n\n");
    List<String> lines = changes.lines();
    lines.stream()
        .limit(EXPLAINED_CHANGES)
        .forEach(line -> message.append("  ").append(line).append('\n'));
    if (lines.size() > EXPLAINED_CHANGES) {
      message.append("  … and ").append(lines.size() - EXPLAINED_CHANGES).append(" more\n");
    }
    long breaking = changes.all().stream().filter(Change::breaking).count();
    message
        .append(breaking == 0 ? "\nNone of them breaks" : "\n" + breaking + " of them can break")
        .append(" clients of the committed contract.\n");
    return message.toString();
  }

  private static Stream<String> readable(FileDifference difference) {
    return difference.path().endsWith(".generated") ? Stream.of() : difference.diff().stream();
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
