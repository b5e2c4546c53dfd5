package dev.openwork.contract;

import dev.openwork.contract.Change.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two OpenAPI 3.0 or 3.1 documents, and what of it breaks clients: a client
 * that is right about the old contract can be refused by a server of the new one, or receive what
 * it cannot read. Names in generated code are no part of that question. In detail:
 *
 * <table>
 * <caption>What breaks clients</caption>
 * <tr><th>change</th><th>in requests</th><th>in responses</th></tr>
 * <tr><td>operation removed, or at another method or path</td><td>breaks</td><td></td></tr>
 * <tr><td>operation called otherwise, path variable called otherwise</td><td>no</td><td></td></tr>
 * <tr><td>access: who could call cannot</td><td>breaks</td><td></td></tr>
 * <tr><td>parameter or body removed</td><td>breaks</td><td></td></tr>
 * <tr><td>parameter or body added</td><td>if required</td><td></td></tr>
 * <tr><td>parameter's style</td><td>breaks</td><td></td></tr>
 * <tr><td>media type removed</td><td>breaks</td><td>breaks</td></tr>
 * <tr><td>status removed</td><td></td><td>if it is a success</td></tr>
 * <tr><td>header removed</td><td></td><td>breaks</td></tr>
 * <tr><td>field removed</td><td>if no others are admitted</td><td>breaks</td></tr>
 * <tr><td>field added</td><td>if required</td><td>no</td></tr>
 * <tr><td>optional → required, null no longer admitted</td><td>breaks</td><td>no</td></tr>
 * <tr><td>required → optional, null admitted</td><td>no</td><td>breaks</td></tr>
 * <tr><td>type or format narrower (int64 → int32)</td><td>breaks</td><td>no</td></tr>
 * <tr><td>type or format wider (integer → number)</td><td>no</td><td>breaks</td></tr>
 * <tr><td>another type or format</td><td>breaks</td><td>breaks</td></tr>
 * <tr><td>value removed from an enum, or enum where there was none</td><td>breaks</td><td>no</td>
 * </tr>
 * <tr><td>value added to an enum, or no enum any more</td><td>no</td><td>no</td></tr>
 * <tr><td>bounds, pattern narrower</td><td>breaks</td><td>no</td></tr>
 * <tr><td>bounds, pattern wider</td><td>no</td><td>no</td></tr>
 * <tr><td>default, deprecation</td><td>no</td><td>no</td></tr>
 * <tr><td>member of oneOf or anyOf removed, part of allOf added</td><td>breaks</td><td>no</td></tr>
 * <tr><td>member of oneOf or anyOf added, part of allOf removed</td><td>no</td><td>breaks</td></tr>
 * <tr><td>discriminator's name or schema of a value</td><td>breaks</td><td>breaks</td></tr>
 * <tr><td>discriminator's value removed</td><td>breaks</td><td>no</td></tr>
 * <tr><td>reference to another schema</td><td colspan="2">as the two schemas differ</td></tr>
 * </table>
 *
 * <p>A named schema is sent in the directions in which any operation of either document uses it,
 * through other schemas, too; one that no operation uses breaks nobody.
 *
 * @param all every change, the most important first
 */
public record ContractChanges(List<Change> all) {
  private static final int LONGEST = 160;
  private static final Set<String> COMPARED =
      Set.of("openapi", "info", "tags", "paths", "components", "security");

  public ContractChanges {
    all = List.copyOf(all);
  }

  /**
   * Compares two documents. Nothing is kept, any thread may call.
   *
   * @return none when either is no OpenAPI 3 document in JSON
   */
  public static Optional<ContractChanges> between(byte[] before, byte[] after) {
    Optional<OpenApiDocument> old = OpenApiDocument.parse(before);
    return old.isEmpty()
        ? Optional.empty()
        : OpenApiDocument.parse(after).map(fresh -> between(old.get(), fresh));
  }

  static ContractChanges between(OpenApiDocument before, OpenApiDocument after) {
    ChangeList changes = new ChangeList();
    new OperationComparison(before, after, changes).compare();
    new ComponentComparison(before, after, changes).compare();
    Details details = new Details();
    JsonNodes.others(before.root(), after.root(), COMPARED, details);
    changes.changed(Kind.OTHER, "contract", details);
    if (changes.size() == 0 && !before.root().equals(after.root())) {
      changes.textOnlyIfNothingSince(0, "the contract");
    }
    return new ContractChanges(changes.sorted());
  }

  /**
   * The changes in one line of some 160 characters, the most important first, what breaks clients
   * with an exclamation mark: {@code ! - Workspaces.delete, + Sessions.rename and 7 more}. It says
   * {@code text only} when the two differ only in how they are written down.
   */
  public String summary() {
    if (all.isEmpty()) {
      return "text only";
    }
    StringBuilder line = new StringBuilder(shortened(all.get(0)));
    int shown = 1;
    while (shown < all.size()) {
      String next = ", " + all.get(shown);
      if (line.length() + next.length() > LONGEST) {
        return line + " and " + (all.size() - shown) + " more";
      }
      line.append(next);
      shown++;
    }
    return line.toString();
  }

  private static String shortened(Change change) {
    String text = change.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }
}
