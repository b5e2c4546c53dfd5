package dev.openwork.maven.assets;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The archives that opencode is published in. */
public enum ArchiveKind {
  /** A gzipped tar, as Linux releases and npm packages are. */
  TAR_GZ(".tar.gz") {
    @Override
    ArchiveInputStream<?> open(InputStream archive) throws IOException {
      return new TarArchiveInputStream(new GZIPInputStream(archive, BUFFER));
    }
  },

  /** A zip, as releases for macOS and Windows are. */
  ZIP(".zip") {
    @Override
    ArchiveInputStream<?> open(InputStream archive) {
      return new ZipArchiveInputStream(archive);
    }
  };

  private static final int BUFFER = 1 << 16;

  private final String suffix;

  ArchiveKind(String suffix) {
    this.suffix = suffix;
  }

  /** The file name's ending, with its dot. */
  public String suffix() {
    return suffix;
  }

  abstract ArchiveInputStream<?> open(InputStream archive) throws IOException;
}
