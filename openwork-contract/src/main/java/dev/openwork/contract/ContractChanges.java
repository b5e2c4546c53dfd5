package dev.openwork.contract;

import dev.openwork.contract.Change.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The changes between two OpenAPI 3.0 or 3.1 documents, the old and the new contract of a server.
 * This class is the entry point of the module: {@link #between} compares two documents and depends
 * on nothing else.
 *
 * <p>A change is breaking when a client that conforms to the old contract can be rejected by a
 * server that conforms to the new one, or can receive a response that it cannot read. Names in
 * generated code are not considered. In detail:
 *
 * <table>
 * <caption>Breaking changes</caption>
 * <tr><th>change</th><th>in requests</th><th>in responses</th></tr>
 * <tr><td>operation removed, method or path changed</td><td>breaking</td><td></td></tr>
 * <tr><td>operation id or path variable renamed</td><td>no</td><td></td></tr>
 * <tr><td>no previous security alternative is sufficient</td><td>breaking</td><td></td></tr>
 * <tr><td>parameter or body removed</td><td>breaking</td><td></td></tr>
 * <tr><td>parameter or body added</td><td>if required</td><td></td></tr>
 * <tr><td>style of a parameter changed</td><td>breaking</td><td></td></tr>
 * <tr><td>media type removed</td><td>breaking</td><td>breaking</td></tr>
 * <tr><td>status removed</td><td></td><td>if it is a 2xx status</td></tr>
 * <tr><td>header removed</td><td></td><td>breaking</td></tr>
 * <tr><td>property removed</td><td>if additional properties are forbidden</td><td>breaking</td></tr>
 * <tr><td>property added</td><td>if required</td><td>no</td></tr>
 * <tr><td>optional → required, null no longer allowed</td><td>breaking</td><td>no</td></tr>
 * <tr><td>required → optional, null allowed</td><td>no</td><td>breaking</td></tr>
 * <tr><td>type or format narrowed (int64 → int32)</td><td>breaking</td><td>no</td></tr>
 * <tr><td>type or format widened (integer → number)</td><td>no</td><td>breaking</td></tr>
 * <tr><td>type or format replaced</td><td>breaking</td><td>breaking</td></tr>
 * <tr><td>enum added, or value removed from an enum</td><td>breaking</td><td>no</td></tr>
 * <tr><td>enum removed, or value added to an enum</td><td>no</td><td>no</td></tr>
 * <tr><td>bounds or pattern narrowed</td><td>breaking</td><td>no</td></tr>
 * <tr><td>bounds or pattern widened</td><td>no</td><td>no</td></tr>
 * <tr><td>default or deprecation changed</td><td>no</td><td>no</td></tr>
 * <tr><td>member of oneOf or anyOf removed, of allOf added</td><td>breaking</td><td>no</td></tr>
 * <tr><td>member of oneOf or anyOf added, of allOf removed</td><td>no</td><td>breaking</td></tr>
 * <tr><td>discriminator property or mapped schema changed</td><td>breaking</td><td>breaking</td>
 * </tr>
 * <tr><td>discriminator mapping removed</td><td>breaking</td><td>no</td></tr>
 * <tr><td>reference replaced</td><td colspan="2">as the two schemas differ</td></tr>
 * </table>
 *
 * <p>A named schema counts as used in requests or responses when any operation of either document
 * uses it so, directly or through other schemas. Changes to an unused schema are not breaking.
 *
 * @param all every change, the most important first
 */
public record ContractChanges(List<Change> all) {
  private static final int MAX_LENGTH = 160;
  private static final Set<String> COMPARED =
      Set.of("openapi", "info", "tags", "paths", "components", "security");

  public ContractChanges {
    all = List.copyOf(all);
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
        .flatMap(old -> OpenApiDocument.parse(after).map(fresh -> between(old, fresh)));
  }

  private static ContractChanges between(OpenApiDocument before, OpenApiDocument after) {
    ChangeList changes = new ChangeList();
    new OperationComparison(before, after, changes).compare();
    new ComponentComparison(before, after, changes).compare();
    Details details = new Details();
    JsonNodes.compareOtherKeywords(before.root(), after.root(), COMPARED, details);
    changes.changed(Kind.OTHER, "contract", details);
    if (!before.root().equals(after.root())) {
      changes.documentationUnlessChangedSince(0, "contract");
    }
    return new ContractChanges(changes.sorted());
  }

  /**
   * Returns the changes in one line of about 160 characters, the most important first and breaking
   * ones marked with {@code !}: {@code ! - Workspaces.delete, + Sessions.rename and 7 more}. When
   * there are no changes, only the order or the whitespace of the documents can differ, and the
   * line is {@code formatting only}.
   */
  public String summary() {
    if (all.isEmpty()) {
      return "formatting only";
    }
    StringBuilder line = new StringBuilder(shortened(all.get(0)));
    int shown = 1;
    while (shown < all.size()) {
      String next = ", " + all.get(shown);
      if (line.length() + next.length() > MAX_LENGTH) {
        return line + " and " + (all.size() - shown) + " more";
      }
      line.append(next);
      shown++;
    }
    return line.toString();
  }

  private static String shortened(Change change) {
    String text = change.toString();
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH - 1) + "…" : text;
  }
}
