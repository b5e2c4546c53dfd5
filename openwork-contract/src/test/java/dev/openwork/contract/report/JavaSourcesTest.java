package dev.openwork.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pull request changes Java code, and the annotations name the lines that it changed. */
class JavaSourcesTest {
  @TempDir private Path root = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file(
        "Thing.java",
        """
        package model;

        /**
         * A thing.
         *
         * @param size the size, in meters
         */
        public record Thing(
            @Description("size, in meters") Integer size,
            State state) {}
        """);
    file(
        "ThingsResource.java",
        """
        package resources;

        class ThingsResource {
          private final Things things = new Things();

          // Things.list( returns all things.
          @GET
          public Envelope<List<Thing>> list(@QueryParam("q") String query) {
            return Envelope.of(things.list(query));
          }
        }
        """);
  }

  @Test
  void annotatesTheComponentOfAProperty() {
    assertThat(annotations(Reports.REVISION))
        .contains(
            "::error file=src/Thing.java,line=9,title=type-replaced",
            "::warning file=src/Thing.java,line=10,title=enum-value-added");
  }

  @Test
  void annotatesTheClassOfASchema() {
    assertThat(
            annotations(
                Reports.BASE.replace(
                    "\"properties\": {",
                    "\"maxProperties\": 1,\n"
                        + "\"not\": {\"required\": [\"x\"]}, \"unknown\": true, \"properties\":"
                        + " {")))
        .contains("::error file=src/Thing.java,line=8,title=keyword-changed");
  }

  @Test
  void annotatesTheMethodOfAnOperation() {
    String required =
        Reports.BASE.replace(
            "\"responses\"",
            "\"parameters\": [{\"name\": \"q\", \"in\": \"query\", \"required\": true}],"
                + " \"responses\"");

    assertThat(annotations(required))
        .contains("::error file=src/ThingsResource.java,line=8,title=parameter-added-required");
  }

  @Test
  void prefersTheTypeThatIsAnnotatedWithTheNameOfTheSchema() throws IOException {
    file(
        "ThingView.java",
        """
        package model;

        @Schema(name = "Thing")
        public record ThingView(Integer size, State state) {}
        """);

    assertThat(annotations(Reports.REVISION))
        .contains("::error file=src/ThingView.java,line=4,title=type-replaced");
  }

  @Test
  void annotatesANestedTypeAndTheAnnotationWithTheNameOfAProperty() throws IOException {
    Files.delete(root.resolve("src/Thing.java"));
    file(
        "Wire.java",
        """
        package model;

        /** A record Thing(. */
        interface Wire {
          record Other(int size) {}

          record Thing(
              @JsonProperty("size") Integer meters,
              State state) {}
        }
        """);

    assertThat(annotations(Reports.REVISION))
        .contains("::error file=src/Wire.java,line=8,title=type-replaced")
        .contains("::warning file=src/Wire.java,line=9,title=enum-value-added");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Operation(operationId = \"Things.list\") | Things.list | any",
        "@GetMapping(\"/things\")                  | findThings  | findThings",
      })
  void annotatesTheMethodOfAnOperationWithoutAResource(String annotation, String id, String method)
      throws IOException {
    file(
        "ThingsResource.java",
        "class Api {\n  " + annotation + " Object " + method + "() {\n    return null;\n  }\n}\n");
    String base = Reports.BASE.replace("Things.list", id);
    String required =
        base.replace(
            "\"responses\"",
            "\"parameters\": [{\"name\": \"q\", \"in\": \"query\", \"required\": true}],"
                + " \"responses\"");

    assertThat(annotations(base, required))
        .contains("::error file=src/ThingsResource.java,line=2,title=parameter-added-required");
  }

  @Test
  void annotatesTheContractIfThereIsNoDeclaration() throws IOException {
    Files.delete(root.resolve("src/Thing.java"));

    assertThat(annotations(Reports.REVISION))
        .contains("::error file=openapi.json,line=21,title=type-replaced");
  }

  private String annotations(String revision) {
    return annotations(Reports.BASE, revision);
  }

  private String annotations(String base, String revision) {
    ContractReport report =
        Overrides.NONE
            .apply("base", "openapi.json", Reports.changes(base, revision), Reports.TODAY)
            .with(new JavaSources(root, List.of(root.resolve("src"))));
    return ReportFormat.GITHUB.render(report).lines().collect(Collectors.joining("\n"));
  }

  private void file(String name, String text) throws IOException {
    Path file = root.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
