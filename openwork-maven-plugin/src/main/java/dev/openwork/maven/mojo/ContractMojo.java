package dev.openwork.maven.mojo;

import dev.openwork.maven.contract.Contract;
import dev.openwork.maven.contract.ContractFault;
import dev.openwork.maven.contract.SyncResult;
import dev.openwork.maven.settings.ContractSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A goal that works on the contract: the only place where its faults become Maven's. */
abstract class ContractMojo extends AbstractReactorMojo {

  /** What the goal does. */
  abstract void run()
      throws ContractFault, IOException, InterruptedException, MojoExecutionException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (ContractFault e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("The contract cannot be read or written: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  Contract contractInTree() throws MojoExecutionException {
    ContractSettings settings = requireContract();
    return new Contract(settings.file(), generated(), settings.staging(), settings.rescued());
  }

  ContractSettings requireContract() throws MojoExecutionException {
    if (contract.exporter == null && contract.path != null) {
      throw new MojoExecutionException(
          "<contract><path> is read from a server that runs, as in openwork:dev; this goal starts"
              + " none. For this goal, name a class that writes the contract in"
              + " <contract><exporter>.");
    }
    require(contract.exporter, "contract><exporter");
    return contractSettings().orElseThrow();
  }

  void exportContract()
      throws ContractFault, IOException, InterruptedException, MojoExecutionException {
    Contract inTree = contractInTree();
    if (inTree.export(exporter())) {
      getLog().info("wrote " + name(inTree.file()));
    }
  }

  void generateSdk() throws ContractFault, IOException, MojoExecutionException {
    Contract inTree = contractInTree();
    SyncResult result = inTree.generate(generator());
    result
        .written()
        .forEach(path -> getLog().info("wrote " + name(inTree.generated()) + "/" + path));
    result
        .removed()
        .forEach(path -> getLog().info("removed " + name(inTree.generated()) + "/" + path));
    result
        .edited()
        .forEach(
            path ->
                getLog()
                    .warn(
                        name(inTree.generated())
                            + "/"
                            + path
                            + " was edited by hand; the edit is kept in "
                            + inTree.rescued()));
  }

  String name(Path path) {
    return reactor().root().relativize(path).toString();
  }
}
