package dev.openwork.loop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractReachTest {
  private static final String CONTRACT =
      """
      {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {
        "/pets": {"get": {"tags": ["Pets"], "operationId": "Pets.list", "responses": {"200": {
          "description": "d", "content": {"application/json": {"schema":
            {"$ref": "#/components/schemas/PetList"}}}}}}},
        "/shops": {"get": {"tags": ["Shops"], "operationId": "Shops.read", "responses": {"200": {
          "description": "d", "content": {"application/json": {"schema":
            {"$ref": "#/components/schemas/Shop"}}}}}}}},
       "components": {"schemas": {
        "PetList": {"type": "object", "properties":
          {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}},
        "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"},
          {"$ref": "#/components/schemas/Dog"}]},
        "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "Dog": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "Shop": {"type": "object", "properties": {"name": {"type": "string"}}}}}}
      """;

  @Test
  void goesToAllThatReferAndToAllOfTheSameUnion() {
    assertThat(edited("\"Cat\": {\"type\": \"object\"", "$0, \"description\": \"c\""))
        .hasValueSatisfying(
            part -> {
              assertThat(part.schemas()).containsOnly("Cat", "Pet", "Dog", "PetList");
              assertThat(part.tags()).containsOnly("Pets");
            });
  }

  @Test
  void leavesOutWhatIsOnlyReferredTo() {
    assertThat(edited("\"PetList\": {\"type\": \"object\"", "$0, \"required\": [\"items\"]"))
        .map(Selection::schemas)
        .hasValueSatisfying(schemas -> assertThat(schemas).containsOnly("PetList"));
  }

  @Test
  void goesFromAnOperationToItsTagAlone() {
    assertThat(edited("\"operationId\": \"Shops.read\"", "$0, \"summary\": \"s\""))
        .hasValueSatisfying(part -> assertThat(part.tags()).containsOnly("Shops"));
  }

  @Test
  void countsTheOrderOfProperties() {
    String two = CONTRACT.replace("{\"name\": {", "{\"a\": {\"type\": \"string\"}, \"name\": {");
    String swapped =
        CONTRACT.replace(
            "{\"name\": {\"type\": \"string\"}}",
            "{\"name\": {\"type\": \"string\"}, \"a\": {\"type\": \"string\"}}");
    assertThat(reach(two, swapped))
        .map(Selection::schemas)
        .hasValueSatisfying(schemas -> assertThat(schemas).containsOnly("Shop"));
  }

  @Test
  void isEverythingWhenTheRestChanged() {
    assertThat(edited("\"version\": \"1\"", "\"version\": \"2\"")).isEmpty();
  }

  @Test
  void isEverythingWhenSchemasOrTagsComeOrGo() {
    assertThat(edited("\"Shop\": {", "\"Bird\": {\"type\": \"object\"}, $0")).isEmpty();
    assertThat(edited("\\[\"Shops\"\\]", "[\"Stores\"]")).isEmpty();
  }

  @Test
  void isEverythingWhenASchemaBecomesOneOfAnotherKind() {
    assertThat(
            edited(
                "\"Cat\": {\"type\": \"object\", \"properties\": {\"kind\": {\"type\":"
                    + " \"string\"}}}",
                "\"Cat\": {\"type\": \"string\"}"))
        .isEmpty();
  }

  @Test
  void isEverythingWhenASchemaWithoutANameIsToBeAModel() {
    String inline = "{\"name\": {\"type\": \"object\", \"properties\": {\"a\": {}}}}";
    assertThat(reach(CONTRACT, CONTRACT.replace("{\"name\": {\"type\": \"string\"}}", inline)))
        .isEmpty();
  }

  @Test
  void isEverythingWhenThereAreForms() {
    String form = CONTRACT.replaceFirst("application/json", "multipart/form-data");
    assertThat(reach(form, form.replace("\"name\"", "\"title\""))).isEmpty();
  }

  private static Optional<Selection> edited(String literal, String replacement) {
    String plain = literal.replace("\\[", "[").replace("\\]", "]");
    assertThat(CONTRACT).contains(plain);
    return reach(CONTRACT, CONTRACT.replace(plain, replacement.replace("$0", plain)));
  }

  private static Optional<Selection> reach(String before, String after) {
    return parts(before).flatMap(old -> parts(after).flatMap(it -> ContractReach.of(old, it)));
  }

  private static Optional<SpecificationParts> parts(String contract) {
    return SpecificationParts.of(contract.getBytes(StandardCharsets.UTF_8));
  }
}
