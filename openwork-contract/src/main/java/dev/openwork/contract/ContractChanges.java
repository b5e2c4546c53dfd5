package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Change.Sign;
import dev.openwork.contract.change.ChangeList;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Level;
import dev.openwork.contract.document.Lines;
import dev.openwork.contract.document.OpenApiDocument;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two OpenAPI 3.0 or 3.1 documents, the old and the new contract of a server.
 * {@link #between} compares two documents and depends on nothing else.
 *
 * <p>A change is breaking when a client that conforms to the old contract can be rejected by a
 * server that conforms to the new one, or can receive a response that it cannot read. {@link Check}
 * lists the rules. Names in generated code are not considered.
 *
 * <p>Changes of a named schema count for the directions in which operations of both contracts use
 * the schema, directly or through other schemas. Changes of an unused schema are compatible.
 *
 * @param all every change, the most important first
 * @param versions the versions of the contracts
 */
public record ContractChanges(List<Change> all, Versions versions) {
  private static final int MAX_LENGTH = 160;
  private static final Pattern NUMBERS = Pattern.compile("v?(\\d{1,9})(?:\\.(\\d{1,9}))?");

  public ContractChanges {
    all = all.stream().sorted().toList();
  }

  /**
   * The values of {@code info.version} of two contracts.
   *
   * @param base that of the old contract; empty if it has none
   * @param revision that of the new contract; empty if it has none
   */
  public record Versions(String base, String revision) {

    /**
     * Returns whether the version announces breaking changes: the first number is higher, or the
     * second one while the first is 0.
     */
    public boolean isMajor() {
      int[] was = numbers(base);
      int[] is = numbers(revision);
      return is[0] > was[0] || (is[0] == 0 && was[0] == 0 && is[1] > was[1]);
    }

    private static int[] numbers(String version) {
      Matcher matcher = NUMBERS.matcher(version);
      return matcher.lookingAt()
          ? new int[] {number(matcher.group(1)), number(matcher.group(2))}
          : new int[] {0, 0};
    }

    private static int number(@Nullable String digits) {
      return digits == null ? 0 : Integer.parseInt(digits);
    }
  }

  /**
   * Compares two documents. This method has no side effects and is thread-safe.
   *
   * @param before the old document, as UTF-8 JSON
   * @param after the new document, as UTF-8 JSON
   * @return empty when either is not an OpenAPI 3 document in JSON
   */
  public static Optional<ContractChanges> between(byte[] before, byte[] after) {
    return OpenApiDocument.parse(before)
        .flatMap(
            old -> OpenApiDocument.parse(after).map(fresh -> between(old, fresh, before, after)));
  }

  /**
   * Compares two documents, and reports why it cannot.
   *
   * @throws UnreadableContractException when either is not an OpenAPI 3 document in JSON
   */
  public static ContractChanges between(ContractSource before, ContractSource after)
      throws UnreadableContractException {
    return between(before.document(), after.document(), before.bytes(), after.bytes());
  }

  private static ContractChanges between(
      OpenApiDocument before, OpenApiDocument after, byte[] old, byte[] fresh) {
    List<ChangeList.Found> found = new ContractComparison(before, after).compare().all();
    Versions versions = new Versions(before.version(), after.version());
    if (found.isEmpty()) {
      return new ContractChanges(List.of(), versions);
    }
    Map<ChangeList.Found, String> pointers = new LinkedHashMap<>();
    for (boolean base : new boolean[] {true, false}) {
      List<ChangeList.Found> side =
          found.stream().filter(change -> change.isInBase() == base).toList();
      IdentityHashMap<JsonNode, String> places =
          (base ? before : after).pointers(side.stream().map(ChangeList.Found::node).toList());
      for (ChangeList.Found change : side) {
        String pointer = places.getOrDefault(change.node(), "");
        boolean has = change.node().has(change.keyword());
        pointers.put(change, has ? OpenApiDocument.child(pointer, change.keyword()) : pointer);
      }
    }
    Map<String, Integer> oldLines = Lines.of(old, pointers.values());
    Map<String, Integer> freshLines = Lines.of(fresh, pointers.values());
    SchemaUsers users = new SchemaUsers(before, after);
    List<Change> changes = new ArrayList<>();
    pointers.forEach(
        (change, pointer) -> {
          boolean base = change.isInBase();
          int line = (base ? oldLines : freshLines).getOrDefault(pointer, 1);
          Set<String> operations = new TreeSet<>(change.operations());
          if (operations.isEmpty()) {
            operations.addAll(users.of("#" + component(pointer)));
          }
          changes.add(
              change.change(List.copyOf(operations), new Change.Place(base, pointer, line)));
        });
    return new ContractChanges(changes, versions);
  }

  /** Returns the pointer of the component that a pointer is in. */
  private static String component(String pointer) {
    String[] segments = pointer.split("/", 5);
    return segments.length > 3 && segments[1].equals("components")
        ? String.join("/", "", segments[1], segments[2], segments[3])
        : pointer;
  }

  /** Returns the highest level of the changes; compatible for no changes. */
  public Level level() {
    return all.stream().map(Change::level).reduce(Level.COMPATIBLE, Level::or);
  }

  /**
   * Returns the changes in words, the most important first. Details of the same element are in one
   * line; breaking ones are marked with {@code !}, those that may break with {@code ?}.
   */
  public List<String> lines() {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : all) {
      boolean groupable = change.sign() == Sign.CHANGED && !change.detail().isEmpty();
      String own = groupable ? "" : change.detail();
      String key =
          String.join("\n", change.kind().name(), change.sign().name(), change.subject(), own);
      groups.computeIfAbsent(key, it -> new ArrayList<>()).add(change);
    }
    return groups.values().stream().map(ContractChanges::line).toList();
  }

  private static String line(List<Change> group) {
    Change first = group.get(0);
    Set<String> details = new LinkedHashSet<>();
    group.forEach(change -> details.add(change.detail()));
    return Change.line(first.level(), first.sign(), first.subject(), String.join(", ", details));
  }

  /**
   * Returns the changes in one line of about 160 characters, the most important first and breaking
   * ones marked with {@code !}: {@code ! - Workspaces.delete, + Sessions.rename and 7 more}. When
   * there are no changes, only the order or the whitespace of the documents can differ, and the
   * line is {@code formatting only}.
   */
  public String summary() {
    List<String> lines = lines();
    if (lines.isEmpty()) {
      return "formatting only";
    }
    StringBuilder line = new StringBuilder(shortened(lines.get(0)));
    int shown = 1;
    while (shown < lines.size()) {
      String next = ", " + lines.get(shown);
      if (line.length() + next.length() > MAX_LENGTH) {
        return line + " and " + (lines.size() - shown) + " more";
      }
      line.append(next);
      shown++;
    }
    return line.toString();
  }

  private static String shortened(String text) {
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH - 1) + "…" : text;
  }
}
