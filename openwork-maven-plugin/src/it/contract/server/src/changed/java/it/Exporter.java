package it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Exporter {
  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of(args[0]),
        """
        {
          "openapi": "3.0.1",
          "info": {"title": "Pets", "version": "1"},
          "paths": {
            "/pets": {
              "get": {
                "operationId": "Pets.list",
                "responses": {
                  "200": {
                    "description": "Success",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
                  }
                }
              }
            }
          },
          "components": {
            "schemas": {
              "Pet": {
                "type": "object",
                "properties": {
                  "name": {"type": "string"},
                  "age": {"type": "integer"}
                }
              }
            }
          }
        }
        """);
  }
}
