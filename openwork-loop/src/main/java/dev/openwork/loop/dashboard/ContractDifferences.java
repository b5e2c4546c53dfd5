package dev.openwork.loop.dashboard;

import dev.openwork.contract.ContractChanges;
import dev.openwork.contract.ContractSource;
import dev.openwork.contract.UnreadableContractException;
import dev.openwork.contract.report.ContractLocation;
import dev.openwork.contract.report.JavaSources;
import dev.openwork.loop.dashboard.DashboardView.Change;
import dev.openwork.loop.dashboard.DashboardView.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The changes of the contract since the loop started and since the last commit. They are computed
 * when a page requests them, and again after the contract has changed. Thread-safe.
 */
final class ContractDifferences {
  private static final int MAX_CHANGES = 200;

  private final Path root;
  private final ContractPlace place;
  private final byte[] atStart;
  private int known = -1;
  private Contract current;

  /** Reads the contract as it is when the loop starts. */
  ContractDifferences(Path root, ContractPlace place) {
    this.root = root;
    this.place = place;
    this.atStart = read(place.file());
    this.current =
        new Contract(
            root.relativize(place.file()).toString().replace('\\', '/'),
            "",
            List.of(),
            List.of(),
            "");
  }

  /** Makes the next request compare with the last commit again. */
  synchronized void refresh() {
    known = -1;
  }

  /** Returns the changes as of the last request. */
  synchronized Contract last() {
    return current;
  }

  /**
   * Returns the current changes; takes about a hundred milliseconds if the contract has changed.
   *
   * @param version a number that changes with the contract
   */
  synchronized Contract at(int version) throws InterruptedException {
    if (version != known) {
      known = version;
      byte[] now = read(place.file());
      JavaSources sources = new JavaSources(root, place.sources());
      List<Change> sinceStart = changes(atStart, now, sources);
      List<Change> sinceCommit = List.of();
      String note = "";
      try {
        sinceCommit = changes(committed(), now, sources);
      } catch (UnreadableContractException e) {
        note = "The contract is not in the last commit.";
      }
      current = new Contract(current.file(), "", sinceStart, sinceCommit, note);
    }
    return current;
  }

  private byte[] committed() throws UnreadableContractException, InterruptedException {
    Path directory = Optional.ofNullable(place.file().getParent()).orElse(root);
    ContractSource head =
        new ContractLocation(directory, String.valueOf(place.file().getFileName())).read("HEAD");
    return head.bytes();
  }

  /** Returns no changes if either document is missing or not an OpenAPI document in JSON. */
  private static List<Change> changes(byte[] before, byte[] after, JavaSources sources) {
    return ContractChanges.between(before, after).stream()
        .flatMap(changes -> changes.all().stream())
        .limit(MAX_CHANGES)
        .map(
            change -> {
              Optional<JavaSources.Declaration> found = sources.of(change);
              return new Change(
                  change.level().text(),
                  change.toString(),
                  change.check().reason(),
                  found.map(JavaSources.Declaration::file).orElse(""),
                  found.map(JavaSources.Declaration::line).orElse(0));
            })
        .toList();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException missing) {
      return new byte[0];
    }
  }
}
