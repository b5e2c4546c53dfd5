package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The archive formats in which opencode is published. */
enum ArchiveKind {
  /** Compressed tar archives: releases for Linux and npm packages. */
  TAR_GZ {
    @Override
    ArchiveInputStream<?> open(InputStream archive) throws IOException {
      return new TarArchiveInputStream(new GZIPInputStream(archive, BUFFER));
    }
  },
  /** Zip archives: releases for macOS and Windows. */
  ZIP {
    @Override
    ArchiveInputStream<?> open(InputStream archive) {
      return new ZipArchiveInputStream(archive);
    }
  };

  private static final int BUFFER = 1 << 16;

  /** Returns the format of a file name; empty if it is not an archive. */
  static Optional<ArchiveKind> of(String name) {
    if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
      return Optional.of(TAR_GZ);
    }
    return name.endsWith(".zip") ? Optional.of(ZIP) : Optional.empty();
  }

  abstract ArchiveInputStream<?> open(InputStream archive) throws IOException;
}
