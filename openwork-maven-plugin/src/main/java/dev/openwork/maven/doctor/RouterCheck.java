package dev.openwork.maven.doctor;

import dev.openwork.maven.assets.CurrentManifest;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagedLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Checks that the staged router and its libraries have the hashes that its manifest states. */
public record RouterCheck(RuntimeAssetsLayout assets) implements Check {
  private static final String SUBJECT = "router";
  private static final String REMEDY = "Run mvn process-classes or ./dev to stage it.";

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
    Map<Path, Sha256> files = new LinkedHashMap<>();
    files.put(jar, new Sha256(current.sha256()));
    Optional<String> fault = fault(files);
    if (fault.isEmpty()) {
      files.putAll(StagedLibraries.of(jar));
      fault = fault(files);
    }
    return fault
        .map(found -> Finding.failure(SUBJECT, found, REMEDY))
        .orElseGet(
            () ->
                Finding.ok(
                    SUBJECT, jar + ", SHA-256 " + current.sha256() + ", from this workspace"));
  }

  private static Optional<String> fault(Map<Path, Sha256> files) throws IOException {
    for (Map.Entry<Path, Sha256> file : files.entrySet()) {
      if (!Files.isRegularFile(file.getKey())) {
        return Optional.of(file.getKey() + " is missing");
      }
      Sha256 actual = Sha256.of(file.getKey());
      if (!actual.equals(file.getValue())) {
        return Optional.of(file.getKey() + ", SHA-256 " + actual + "; expected " + file.getValue());
      }
    }
    return Optional.empty();
  }
}
