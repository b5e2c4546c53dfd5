package dev.openwork.maven.loop;

import dev.openwork.maven.contract.ContractFault;
import dev.openwork.maven.contract.SdkGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One class whose constant is the contract; a contract that says so cannot be generated from. */
final class DemoGenerator implements SdkGenerator {
  @Override
  public String identity() {
    return "demo";
  }

  @Override
  public void generate(Path contract, Path directory) throws ContractFault {
    try {
      String field = Files.readString(contract);
      if (field.equals("unsupported")) {
        throw new ContractFault("this contract is not supported");
      }
      Files.createDirectories(directory.resolve("sdk"));
      Files.writeString(directory.resolve("sdk/Model.java"), DemoSources.model(field));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
