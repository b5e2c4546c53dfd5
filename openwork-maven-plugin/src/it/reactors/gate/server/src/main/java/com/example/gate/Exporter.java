package com.example.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;

/** Writes a contract that depends on a library, a JVM argument and the environment. */
public final class Exporter {
  private Exporter() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of(args[0]),
        """
        openapi: 3.0.3
        info:
          title: %s
          description: with slf4j %s
          version: '%s'
        paths:
          /pets:
            get:
              tags: [Pets]
              operationId: list
              responses:
                '200':
                  description: The pets
                  content:
                    application/json:
                      schema:
                        $ref: './schemas/common.yaml#/components/schemas/Pet'
        """
            .formatted(
                System.getProperty("gate.title"),
                Logger.class.getPackage().getImplementationVersion(),
                System.getenv("GATE_VERSION")));
  }
}
