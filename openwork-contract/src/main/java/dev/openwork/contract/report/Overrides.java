package dev.openwork.contract.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.contract.ContractChanges;
import dev.openwork.contract.UnreadableContractException;
import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The decisions of a project about changes.
 *
 * @param levels the levels of checks that differ from the rules
 * @param ignored changes that are accepted
 */
public record Overrides(Map<Check, Level> levels, List<Ignored> ignored) {
  /** The rules without exceptions. */
  public static final Overrides NONE = new Overrides(Map.of(), List.of());

  private static final ObjectMapper JSON = new ObjectMapper();

  public Overrides {
    levels = Map.copyOf(levels);
    ignored = List.copyOf(ignored);
  }

  /**
   * A change that is accepted.
   *
   * @param fingerprint the fingerprint of the change
   * @param reason why it is accepted
   * @param until the last day on which it is accepted; empty for no end
   */
  public record Ignored(String fingerprint, String reason, Optional<LocalDate> until) {}

  /**
   * Reads the files of a project.
   *
   * @param severity an object with levels by check id
   * @param ignore an array of objects with {@code fingerprint}, {@code reason} and, if the decision
   *     expires, {@code until}
   * @throws UnreadableContractException when a file is missing or invalid
   */
  public static Overrides read(Optional<Path> severity, Optional<Path> ignore)
      throws UnreadableContractException {
    Map<Check, Level> levels = new EnumMap<>(Check.class);
    if (severity.isPresent()) {
      for (Map.Entry<String, JsonNode> entry : json(severity.get()).properties()) {
        String value = entry.getValue().asText();
        Check check =
            Check.of(entry.getKey())
                .orElseThrow(
                    () ->
                        invalid(
                            severity.get(),
                            "unknown check `" + entry.getKey() + "`",
                            "Use an id of docs/contract-gate.md"));
        Level level =
            Level.of(value)
                .orElseThrow(
                    () ->
                        invalid(
                            severity.get(),
                            "unknown level `" + value + "`",
                            "Use compatible, may-break or breaking"));
        levels.put(check, level);
      }
    }
    List<Ignored> ignored = new ArrayList<>();
    if (ignore.isPresent()) {
      for (JsonNode entry : json(ignore.get())) {
        ignored.add(ignored(ignore.get(), entry));
      }
    }
    return new Overrides(levels, ignored);
  }

  private static Ignored ignored(Path file, JsonNode entry) throws UnreadableContractException {
    Set<String> unknown = new TreeSet<>();
    entry.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.of("fingerprint", "reason", "until"));
    String fingerprint = entry.path("fingerprint").asText();
    String reason = entry.path("reason").asText();
    if (!unknown.isEmpty() || fingerprint.isBlank() || reason.isBlank()) {
      throw invalid(
          file,
          "invalid entry " + entry,
          "An entry has `fingerprint`, `reason` and optionally `until`");
    }
    try {
      return new Ignored(
          fingerprint,
          reason,
          entry.has("until")
              ? Optional.of(LocalDate.parse(entry.path("until").asText()))
              : Optional.empty());
    } catch (DateTimeParseException noDate) {
      throw invalid(
          file, "invalid date `" + entry.path("until").asText() + "`", "Use the form 2027-01-31");
    }
  }

  private static JsonNode json(Path file) throws UnreadableContractException {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException invalid) {
      throw new UnreadableContractException(
          file.toString(),
          invalid.getLocation() == null ? 1 : invalid.getLocation().getLineNr(),
          "not valid JSON: " + invalid.getOriginalMessage(),
          "Correct the file");
    } catch (IOException unreadable) {
      throw invalid(file, "cannot be read: " + unreadable, "Check the path");
    }
  }

  private static UnreadableContractException invalid(Path file, String problem, String remedy) {
    return new UnreadableContractException(file.toString(), 0, problem, remedy);
  }

  /**
   * Applies the decisions to changes.
   *
   * @param today the day on which expired decisions are ignored
   */
  public ContractReport apply(
      String base, String revision, ContractChanges changes, LocalDate today) {
    List<Change> remaining = new ArrayList<>();
    List<ContractReport.Accepted> accepted = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (Change change : changes.all()) {
      Level level = levels.getOrDefault(change.check(), change.level());
      Optional<Ignored> decision =
          ignored.stream().filter(it -> it.fingerprint.equals(change.fingerprint())).findFirst();
      decision.ifPresent(it -> used.add(it.fingerprint));
      boolean expired = decision.flatMap(Ignored::until).filter(today::isAfter).isPresent();
      if (decision.isPresent() && !expired) {
        accepted.add(new ContractReport.Accepted(change, decision.get().reason));
      } else {
        remaining.add(change.withLevel(level));
      }
      if (expired) {
        notes.add(
            "The decision to ignore `"
                + change
                + "` expired on "
                + decision.flatMap(Ignored::until).orElseThrow()
                + ".");
      }
    }
    ignored.stream()
        .filter(it -> !used.contains(it.fingerprint))
        .forEach(it -> notes.add("No change has the ignored fingerprint " + it.fingerprint + "."));
    return new ContractReport(
        base,
        revision,
        changes.versions(),
        new ContractChanges(remaining, changes.versions()),
        accepted,
        notes,
        JavaSources.NONE);
  }
}
