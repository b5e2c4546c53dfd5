package dev.openwork.contract;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.openwork.contract.document.OpenApiDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The text of a contract, and where it is from. Immutable. */
public final class ContractSource {
  private final String name;
  private final byte[] bytes;

  /**
   * Creates a source.
   *
   * @param name where the text is from, for messages
   * @param bytes UTF-8 JSON
   */
  public ContractSource(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** Returns where the text is from. */
  public String name() {
    return name;
  }

  /** Returns a copy of the text. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Parses the contract. */
  OpenApiDocument document() throws UnreadableContractException {
    int conflict = conflictLine();
    if (conflict > 0) {
      throw new UnreadableContractException(
          name, conflict, "a merge conflict is not resolved", "Resolve it or export the contract");
    }
    try {
      return OpenApiDocument.read(bytes);
    } catch (JsonProcessingException invalid) {
      JsonLocation place = invalid.getLocation();
      throw new UnreadableContractException(
          name,
          place == null ? 1 : place.getLineNr(),
          "not valid JSON: " + invalid.getOriginalMessage(),
          "Correct it or export the contract again");
    } catch (IOException otherDocument) {
      throw new UnreadableContractException(
          name,
          1,
          String.valueOf(otherDocument.getMessage()),
          "Pass an OpenAPI 3.0 or 3.1 document");
    }
  }

  private int conflictLine() {
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      if (line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ")) {
        return number;
      }
    }
    return 0;
  }
}
