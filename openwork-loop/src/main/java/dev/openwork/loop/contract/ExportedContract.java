package dev.openwork.loop.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads what an exporter wrote. */
final class ExportedContract {
  private static final JsonFactory JSON = new JsonFactory();

  private ExportedContract() {}

  /**
   * Reads a contract, and checks it unless it is known: it must not be empty and, if the name of
   * the file ends with {@code .json}, it must be JSON.
   *
   * @param known a valid contract, or an empty array
   * @throws ContractFault with what is wrong, where it is and what to do
   */
  static byte[] read(Path file, byte[] known) throws ContractFault, IOException {
    if (!Files.isRegularFile(file)) {
      throw new ContractFault("The exporter succeeded, but did not write " + file + ".");
    }
    byte[] contract = Files.readAllBytes(file);
    if (contract.length == 0) {
      throw new ContractFault("The exporter wrote an empty contract to " + file + ".");
    }
    if (!Arrays.equals(contract, known) && String.valueOf(file.getFileName()).endsWith(".json")) {
      requireJson(file, contract);
    }
    return contract;
  }

  private static void requireJson(Path file, byte[] contract) throws ContractFault, IOException {
    try (JsonParser parser = JSON.createParser(contract)) {
      parser.nextToken();
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new ContractFault(
            invalid(file, parser.currentTokenLocation().getLineNr(), "text after the document"));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new ContractFault(invalid(file, line, e.getOriginalMessage()));
    }
  }

  private static String invalid(Path file, int line, String reason) {
    return "The exporter wrote a contract that is not valid JSON. Correct the exporter.\n"
        + file
        + ":"
        + line
        + ": "
        + reason;
  }
}
