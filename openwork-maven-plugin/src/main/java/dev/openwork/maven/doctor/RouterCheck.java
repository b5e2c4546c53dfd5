package dev.openwork.maven.doctor;

import dev.openwork.maven.assets.CurrentManifest;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether the staged router is what its {@code current.json} says. */
public record RouterCheck(RuntimeAssetsLayout assets) implements Check {
  private static final String SUBJECT = "router";
  private static final String REMEDY = "Run mvn process-classes, or start ./dev: both stage it.";

  @Override
  public Finding run() {
    try {
      Optional<CurrentManifest> current = CurrentManifest.read(assets.routerManifest());
      return current.isEmpty()
          ? Finding.warning(SUBJECT, "not staged yet", REMEDY)
          : judge(current.get());
    } catch (IOException e) {
      return Finding.failure(SUBJECT, "cannot be read: " + e.getMessage(), REMEDY);
    }
  }

  private Finding judge(CurrentManifest current) throws IOException {
    Path jar = assets.routerManifest().resolveSibling(current.path());
    if (!Files.isRegularFile(jar)) {
      return Finding.failure(SUBJECT, jar + " is not there", REMEDY);
    }
    String actual = Sha256.of(jar).hex();
    return actual.equals(current.sha256())
        ? Finding.ok(SUBJECT, jar + ", SHA-256 " + actual + ", from this workspace")
        : Finding.failure(
            SUBJECT, jar + ", SHA-256 " + actual + "; expected " + current.sha256(), REMEDY);
  }
}
