package dev.openwork.server.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What changes when a file's bytes do; the change time, where there is one, cannot be set back. */
record FileStamp(long size, String modified, String changed, String key) {

  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    Object changed = unix ? Files.getAttribute(file, "unix:ctime") : basic.creationTime();
    return new FileStamp(
        basic.size(),
        basic.lastModifiedTime().toString(),
        changed.toString(),
        String.valueOf(basic.fileKey()));
  }
}
