package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.cache.BinaryCache;
import java.io.IOException;
import java.nio.file.Path;

/** The binaries that checkouts of the same user have fetched before. */
public record CachedBinary(BinaryCache cache) implements OpencodeSource {

  @Override
  public String name() {
    return "the cache " + cache.layout().root();
  }

  @Override
  public Provenance provenance() {
    return Provenance.CACHE;
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public boolean mayHave(FetchRequest request) {
    return request.expected().filter(cache::holds).isPresent();
  }

  @Override
  public Sha256 fetch(FetchRequest request, Path target) throws IOException, StagingException {
    Sha256 content = request.expected().orElseThrow(() -> new IOException("its hash is unknown"));
    cache.copy(content, target);
    return content;
  }
}
