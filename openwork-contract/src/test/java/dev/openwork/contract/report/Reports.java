package dev.openwork.contract.report;

import dev.openwork.contract.ContractChanges;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Creates reports about small contracts. */
final class Reports {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  static final String BASE = contract("1.0.0", "string", "a", "b");
  static final String REVISION = contract("1.1.0", "integer", "a", "<c>|%");

  private Reports() {}

  static ContractReport report(Overrides overrides) {
    return overrides.apply("base,1.json", "revision: 2.json", changes(BASE, REVISION), TODAY);
  }

  static ContractChanges changes(String base, String revision) {
    return ContractChanges.between(
            base.getBytes(StandardCharsets.UTF_8), revision.getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }

  /** Returns a contract whose response has a property of a type, and an enum with two values. */
  static String contract(String version, String type, String one, String other) {
    return """
    {
      "openapi": "3.1.0",
      "info": {"title": "t", "version": "%s"},
      "paths": {
        "/things": {
          "get": {
            "operationId": "Things.list",
            "responses": {
              "200": {"content": {"application/json": {"schema": {
                "$ref": "#/components/schemas/Thing"
              }}}}
            }
          }
        }
      },
      "components": {
        "schemas": {
          "Thing": {
            "type": "object",
            "properties": {
              "size": {"type": "%s"},
              "state": {"type": "string", "enum": ["%s", "%s"]}
            }
          }
        }
      }
    }
    """
        .formatted(version, type, one, other);
  }
}
