package dev.openwork.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changes of schemas: how they are reported, and for which usage they are breaking. */
class SchemaChangesTest {

  @ParameterizedTest(name = "{0} → {1}: {2}, {3}, {4}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          'type': 'string' ; 'type': 'integer' ; string → integer ; breaks ; breaks
          'type': 'integer' ; 'type': 'number' ; integer → number ; - ; breaks
          'type': 'number' ; 'type': 'integer' ; number → integer ; breaks ; -
          'type': 'string' ; 'x-any': 1 ; string → any ; - ; breaks
          'x-any': 1 ; 'type': 'string' ; any → string ; breaks ; -
          'type': 'string' ; 'type': ['string','integer'] ; string → string | integer ; - ; breaks
          'type': 'string' ; 'type': ['string','null'] ; string → string | null ; - ; breaks
          'type': 'string' ; 'type': 'string','nullable': true ; string → string | null ; - ; breaks
          'type': 'string','nullable': true ; 'type': 'string' ; string | null → string ; breaks ; -
          'type': 'string' ; 'type': 'string','format': 'uuid' ; string → string(uuid) ; breaks ; -
          'type': 'integer','format': 'int32' ; 'type': 'integer','format': 'int64' ; integer(int32) → integer(int64) ; - ; breaks
          'type': 'string','format': 'date' ; 'type': 'string','format': 'uuid' ; string(date) → string(uuid) ; breaks ; breaks
          'type': 'string','enum': ['a','b'] ; 'type': 'string','enum': ['a'] ; -b ; breaks ; -
          'type': 'string','enum': ['a'] ; 'type': 'string','enum': ['a','b'] ; +b ; - ; may
          'type': 'string' ; 'type': 'string','enum': ['a','b'] ; enum a b ; breaks ; -
          'type': 'string','const': 'a' ; 'type': 'string','const': 'b' ; +b, -a ; breaks ; breaks
          'type': 'string','const': 'a' ; 'type': 'string' ; enum removed ; - ; may
          'type': 'string','maxLength': 9 ; 'type': 'string','maxLength': 5 ; maxLength 9 → 5 ; breaks ; -
          'type': 'string','maxLength': 5 ; 'type': 'string','maxLength': 9 ; maxLength 5 → 9 ; - ; may
          'type': 'string' ; 'type': 'string','minLength': 1 ; minLength 1 ; breaks ; -
          'type': 'string','maxLength': 5 ; 'type': 'string' ; maxLength removed ; - ; may
          'type': 'integer','minimum': 1 ; 'type': 'integer','minimum': 0 ; minimum 1 → 0 ; - ; may
          'type': 'integer','minimum': 1 ; 'type': 'integer','minimum': 1,'exclusiveMinimum': true ; minimum 1 → 2 ; breaks ; -
          'type': 'integer' ; 'type': 'integer','exclusiveMaximum': 7 ; maximum 6 ; breaks ; -
          'type': 'string' ; 'type': 'string','pattern': 'a+' ; pattern a+ ; breaks ; -
          'type': 'string','pattern': 'a+' ; 'type': 'string' ; pattern removed ; - ; may
          'type': 'array' ; 'type': 'array','uniqueItems': true ; uniqueItems true ; breaks ; -
          'type': 'string','default': 'a' ; 'type': 'string','default': 'b' ; default b ; may ; may
          'type': 'string' ; 'type': 'string','deprecated': true ; deprecated ; - ; -
          'type': 'string' ; 'type': 'string','contentEncoding': 'base64' ; contentEncoding base64 ; breaks ; -
          'type': 'object' ; 'type': 'object','additionalProperties': false ; additional properties forbidden ; breaks ; -
          '$ref': '#/components/schemas/A' ; '$ref': '#/components/schemas/B' ; A → B ; - ; -
          '$ref': '#/components/schemas/A' ; '$ref': '#/components/schemas/C' ; A → C (x: string? → integer?) ; breaks ; breaks
          'oneOf': [{'$ref': '#/components/schemas/A'},{'type': 'null'}] ; '$ref': '#/components/schemas/A' ; A | null → A ; breaks ; -
          'oneOf': [{'$ref': '#/components/schemas/A'},{'$ref': '#/components/schemas/C'}] ; 'oneOf': [{'$ref': '#/components/schemas/A'}] ; A | C → A ; breaks ; -
          'oneOf': [{'$ref': '#/components/schemas/A'},{'$ref': '#/components/schemas/B'}] ; 'oneOf': [{'$ref': '#/components/schemas/A'},{'$ref': '#/components/schemas/B'},{'$ref': '#/components/schemas/C'}] ; +C ; - ; may
          'anyOf': [{'$ref': '#/components/schemas/A'},{'$ref': '#/components/schemas/B'},{'$ref': '#/components/schemas/C'}] ; 'anyOf': [{'$ref': '#/components/schemas/A'},{'$ref': '#/components/schemas/B'}] ; -C ; breaks ; -
          'discriminator': {'propertyName': 'a'} ; 'discriminator': {'propertyName': 'b'} ; discriminator b ; breaks ; breaks
          'discriminator': {'propertyName': 'a','mapping': {'m': 'A','n': 'A'}} ; 'discriminator': {'propertyName': 'a','mapping': {'m': 'A'}} ; -mapping n ; breaks ; -
          'discriminator': {'propertyName': 'a','mapping': {'m': 'A'}} ; 'discriminator': {'propertyName': 'a','mapping': {'m': 'C'}} ; mapping m: A → C ; breaks ; breaks
          """)
  void reportsAndClassifiesAChange(
      String before, String after, String detail, String inRequest, String inResponse) {
    String one = "{" + before + "}";
    String other = "{" + after + "}";
    assertThat(Specs.changes(Specs.request(one), Specs.request(other)))
        .containsExactly(mark(inRequest) + "~ Thing: " + detail);
    assertThat(Specs.changes(Specs.response(one), Specs.response(other)))
        .containsExactly(mark(inResponse) + "~ Thing: " + detail);
  }

  @Test
  void reportsAddedAndRemovedProperties() {
    String before = "{'type': 'object', 'properties': {'a': {'type': 'string'}}}";
    String after = "{'type': 'object', 'properties': {'b': {'type': 'string'}}}";

    assertThat(Specs.changes(Specs.response(before), Specs.response(after)))
        .containsExactly("! - Thing.a", "+ Thing.b: string?");
    assertThat(Specs.changes(Specs.request(before), Specs.request(after)))
        .containsExactly("? - Thing.a", "+ Thing.b: string?");
  }

  @Test
  void anAddedRequiredPropertyIsBreakingInRequests() {
    String before = "{'type': 'object', 'properties': {}}";
    String after = "{'type': 'object', 'properties': {'b': {'type': 'string'}}, 'required': ['b']}";

    assertThat(Specs.changes(Specs.request(before), Specs.request(after)))
        .containsExactly("! + Thing.b: string");
    assertThat(Specs.changes(Specs.response(before), Specs.response(after)))
        .containsExactly("+ Thing.b: string");
  }

  @Test
  void aRemovedPropertyIsBreakingInRequestsWithoutAdditionalProperties() {
    String before =
        "{'type': 'object', 'additionalProperties': false, 'properties': {'a': {'type':"
            + " 'string'}}}";
    String after = "{'type': 'object', 'additionalProperties': false, 'properties': {}}";

    assertThat(Specs.changes(Specs.request(before), Specs.request(after)))
        .containsExactly("! - Thing.a");
  }

  @Test
  void classifiesPropertiesThatBecomeOptionalOrRequired() {
    String optional = "{'type': 'object', 'properties': {'a': {'type': 'string'}}}";
    String required =
        "{'type': 'object', 'properties': {'a': {'type': 'string'}}, 'required': ['a']}";

    assertThat(Specs.changes(Specs.response(required), Specs.response(optional)))
        .containsExactly("! ~ Thing.a: string → string?");
    assertThat(Specs.changes(Specs.request(required), Specs.request(optional)))
        .containsExactly("~ Thing.a: string → string?");
    assertThat(Specs.changes(Specs.request(optional), Specs.request(required)))
        .containsExactly("! ~ Thing.a: string? → string");
    assertThat(Specs.changes(Specs.response(optional), Specs.response(required)))
        .containsExactly("~ Thing.a: string? → string");
  }

  @Test
  void comparesInlineSchemasOfPropertiesAndItems() {
    String schema =
        "{'type': 'object', 'properties': {'a': {'type': 'array', 'items': {'type': 'object',"
            + " 'properties': {'deep': {'type': '%s'}}}}}}";

    assertThat(
            Specs.changes(
                Specs.response(schema.formatted("string")),
                Specs.response(schema.formatted("boolean"))))
        .containsExactly("! ~ Thing.a[].deep: string? → boolean?");
  }

  @Test
  void aReadOnlyPropertyCountsAsUsedInResponsesOnly() {
    String schema =
        "{'type': 'object', 'properties': {'a': {'type': 'string', 'readOnly': true%s}}}";

    assertThat(
            Specs.changes(
                Specs.request(schema.formatted("")),
                Specs.request(schema.formatted(", 'maxLength': 3"))))
        .containsExactly("~ Thing.a: maxLength 3");
  }

  @Test
  void comparesTheItemsOfArraysAndTheValuesOfMaps() {
    String array = "{'type': 'array', 'items': {'type': '%s'}}";
    String map = "{'type': 'object', 'additionalProperties': {'type': '%s'}}";

    assertThat(
            Specs.changes(
                Specs.request(array.formatted("string")),
                Specs.request(array.formatted("integer"))))
        .containsExactly("! ~ Thing[]: string → integer");
    assertThat(
            Specs.changes(
                Specs.request(map.formatted("integer")), Specs.request(map.formatted("number"))))
        .containsExactly("~ Thing.*: integer → number");
  }

  @Test
  void reportsTheChangedPropertyOfAFlattenedComposition() {
    String one = "{'allOf': [{'$ref': '#/components/schemas/A'}, {'type': 'object'}]}";
    String two = "{'allOf': [{'$ref': '#/components/schemas/C'}, {'type': 'object'}]}";

    assertThat(Specs.changes(Specs.request(one), Specs.request(two)))
        .containsExactly("! ~ Thing.x: string? → integer?");
  }

  @Test
  void aChangeOfAnUnusedSchemaIsNotBreaking() {
    byte[] before = Specs.contract("", "'schemas': {'Lonely': {'type': 'string'}}");
    byte[] after = Specs.contract("", "'schemas': {'Lonely': {'type': 'integer'}}");

    assertThat(Specs.changes(before, after)).containsExactly("~ Lonely: string → integer");
  }

  @Test
  void comparesRecursiveSchemas() {
    String before =
        "{'type': 'object', 'properties': {'next': {'$ref': '#/components/schemas/%s'}}}";
    byte[] one =
        Specs.contract(
            "",
            "'schemas': {'A': %s, 'Use': {'$ref': '#/components/schemas/A'}}"
                .formatted(before.formatted("A")));
    byte[] two =
        Specs.contract(
            "",
            "'schemas': {'B': %s, 'Use': {'$ref': '#/components/schemas/B'}}"
                .formatted(before.formatted("B")));

    assertThat(Specs.changes(one, two)).containsExactly("+ B", "- A", "~ Use: A → B");
  }

  private static String mark(String breaks) {
    return breaks.equals("breaks") ? "! " : breaks.equals("may") ? "? " : "";
  }
}
