package dev.openwork.loop;

import dev.openwork.loop.contract.ContractFault;
import dev.openwork.loop.contract.SdkGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generates one class whose constant is the contract with its neighbor, prefixed by the template if
 * there is one. Some contracts are rejected.
 */
final class DemoGenerator implements SdkGenerator {
  private final Path template;

  DemoGenerator(Path template) {
    this.template = template;
  }

  @Override
  public String identity() {
    return "demo";
  }

  @Override
  public void generate(Path contract, Path directory) throws ContractFault {
    try {
      Path neighbor = contract.resolveSibling("common.json");
      String field =
          Files.readString(contract) + (Files.exists(neighbor) ? Files.readString(neighbor) : "");
      String begin = Files.exists(template) ? Files.readString(template) : "";
      if (field.startsWith("unsupported")) {
        throw new ContractFault("this contract is not supported");
      }
      Files.createDirectories(directory.resolve("sdk"));
      Files.writeString(directory.resolve("sdk/Model.java"), DemoSources.model(begin + field));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
