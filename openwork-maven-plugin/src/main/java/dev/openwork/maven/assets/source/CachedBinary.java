package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.cache.BinaryCache;
import java.io.IOException;
import java.nio.file.Path;

/** What some checkout of the same user has fetched before. */
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
  public boolean mayHave(Order order) {
    return order.expected().filter(cache::holds).isPresent();
  }

  @Override
  public Sha256 fetch(Order order, Path target) throws IOException, StagingException {
    Sha256 content = order.expected().orElseThrow(() -> new IOException("nothing is known of it"));
    cache.copy(content, target);
    return content;
  }
}
