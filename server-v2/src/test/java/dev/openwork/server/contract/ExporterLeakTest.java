package dev.openwork.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.ThrowawayLoader;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Static caches of swagger-core and Jackson must not keep generations in memory. */
class ExporterLeakTest {

  @Test
  void exportedGenerationsAreCollected(@TempDir Path folder) throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int generation = 0; generation < 3; generation++) {
      loaders.add(export(folder.resolve(generation + ".json")));
    }

    assertThat(loaders).allMatch(ExporterLeakTest::isCollected);
  }

  private static WeakReference<ClassLoader> export(Path file) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (ThrowawayLoader loader = new ThrowawayLoader()) {
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> exporter = loader.loadClass(OpenApiExporter.class.getName());
      exporter
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {file.toString()});
      assertThat(file).isNotEmptyFile();
      return new WeakReference<>(loader);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static boolean isCollected(WeakReference<?> reference) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (reference.get() != null && System.nanoTime() < deadline) {
      System.gc();
    }
    return reference.get() == null;
  }
}
