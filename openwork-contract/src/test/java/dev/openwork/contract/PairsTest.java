package dev.openwork.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** The verdicts of the comparison for the pairs in the tables next to this class. */
class PairsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode COMPONENTS =
      yaml(
          """
          schemas:
            A: {type: object, properties: {x: {type: string}}}
            B: {type: object, properties: {x: {type: string}}}
            C: {type: object, properties: {x: {type: integer}}}
            Obj: {type: object, properties: {x: {type: string}, y: {type: string}}, required: [y]}
            Id: {type: string, readOnly: true}
            Text: {type: string}
            Flag: {type: boolean}
            Tree: {type: object, properties: {v: {type: string}, next: {$ref: '#/components/schemas/Tree'}}}
            Tree2: {type: object, properties: {v: {type: string}, next: {$ref: '#/components/schemas/Tree2'}}}
            Tree3: {type: object, properties: {v: {type: integer}, next: {$ref: '#/components/schemas/Tree3'}}}
          parameters:
            Q: {name: q, in: query, schema: {type: string}}
          requestBodies:
            Body: {content: {a/a: {schema: {type: string}}}}
          responses:
            Text: {description: d, content: {a/a: {schema: {type: string}}}}
          securitySchemes:
            token: {type: http, scheme: bearer}
            key: {type: apiKey, in: header, name: X-Key}
            key2: {type: apiKey, in: header, name: X-Key}
            oauth: {type: oauth2, flows: {implicit: {scopes: {read: r, write: w}}}}
          """);

  /** A line of a table: verdicts, and the two sides. */
  private record Row(int number, String verdicts, JsonNode left, JsonNode right) {
    static List<Row> of(String table) throws IOException {
      List<Row> rows = new ArrayList<>();
      try (InputStream file = PairsTest.class.getResourceAsStream(table)) {
        assertThat(file).as(table).isNotNull();
        int number = 0;
        for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          number++;
          if (!line.isBlank() && !line.startsWith("#")) {
            String[] sides = line.substring(line.lastIndexOf("  ") + 2).split(" → ");
            assertThat(sides).as(table + ":" + number).hasSize(2);
            String verdicts = line.substring(0, line.lastIndexOf("  ")).replace(" ", "");
            rows.add(new Row(number, verdicts, yaml(sides[0]), yaml(sides[1])));
          }
        }
      }
      return rows;
    }
  }

  @TestFactory
  Stream<DynamicTest> comparesSchemas() throws IOException {
    return Row.of("schemas.txt").stream()
        .map(row -> test(row, List.of(PairsTest::body, PairsTest::response)));
  }

  @TestFactory
  Stream<DynamicTest> comparesOperations() throws IOException {
    return Row.of("operations.txt").stream().map(row -> test(row, List.of(PairsTest::operation)));
  }

  @TestFactory
  Stream<DynamicTest> comparesContracts() throws IOException {
    return Row.of("contracts.txt").stream().map(row -> test(row, List.of(PairsTest::contract)));
  }

  /** Compares a pair in both directions in contracts of each form. */
  private static DynamicTest test(Row row, List<UnaryOperator<JsonNode>> forms) {
    return DynamicTest.dynamicTest(
        "line " + row.number,
        () -> {
          StringBuilder verdicts = new StringBuilder();
          List<String> explanation = new ArrayList<>();
          for (boolean back : new boolean[] {false, true}) {
            for (UnaryOperator<JsonNode> form : forms) {
              byte[] left = bytes(form.apply(row.left));
              byte[] right = bytes(form.apply(row.right));
              ContractChanges changes =
                  ContractChanges.between(back ? right : left, back ? left : right).orElseThrow();
              verdicts.append(".?!".charAt(changes.level().ordinal()));
              explanation.add(changes.lines().toString());
            }
          }
          assertThat(verdicts)
              .as("%s → %s: %s", row.left, row.right, explanation)
              .hasToString(row.verdicts);
        });
  }

  private static JsonNode body(JsonNode schema) {
    return operation(
        JSON.createObjectNode()
            .set(
                "requestBody",
                JSON.createObjectNode().put("required", true).set("content", content(schema))));
  }

  private static JsonNode response(JsonNode schema) {
    return operation(
        JSON.createObjectNode()
            .set(
                "responses",
                JSON.createObjectNode()
                    .set("200", JSON.createObjectNode().set("content", content(schema)))));
  }

  private static JsonNode content(JsonNode schema) {
    return JSON.createObjectNode()
        .set("application/json", JSON.createObjectNode().set("schema", schema));
  }

  private static JsonNode operation(JsonNode operation) {
    ObjectNode parts = JSON.createObjectNode();
    parts.set(
        "paths",
        JSON.createObjectNode()
            .set("/things/{id}", JSON.createObjectNode().set("post", operation)));
    parts.set("components", COMPONENTS);
    return contract(parts);
  }

  private static JsonNode contract(JsonNode parts) {
    ObjectNode contract = JSON.createObjectNode().put("openapi", "3.1.0");
    contract.set("info", JSON.createObjectNode().put("title", "t").put("version", "1"));
    return contract.setAll((ObjectNode) parts);
  }

  private static byte[] bytes(JsonNode contract) throws JsonProcessingException {
    return JSON.writeValueAsBytes(contract);
  }

  private static JsonNode yaml(String text) {
    return JSON.valueToTree(new Yaml().<Object>load(text));
  }
}
