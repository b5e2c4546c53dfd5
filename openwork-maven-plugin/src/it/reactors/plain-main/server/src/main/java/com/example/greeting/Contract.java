package com.example.greeting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the contract into the file it is given. */
public final class Contract {
  private Contract() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of(args[0]),
        """
        {
          "openapi": "3.0.3",
          "info": {"title": "Greeting", "version": "1"},
          "paths": {"/greeting": {"get": {"operationId": "greeting", "responses": {"200": {
            "description": "The greeting",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Greeting"}}}
          }}}}},
          "components": {"schemas": {"Greeting": %s}}
        }
        """
            .formatted(Json.schema(Greeting.class)));
  }
}
