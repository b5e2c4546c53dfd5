package dev.openwork.loop.compile;

import dev.openwork.loop.files.Digests;
import java.util.Optional;

/**
 * A class file of the module.
 *
 * @param file its bytes, as javac reads them
 * @param digest of its bytes
 * @param abi what other sources can see of it, if anything
 */
record ClassFile(MemoryFile file, String digest, Optional<TypeAbi> abi) {

  static ClassFile of(String path, byte[] bytes) {
    return new ClassFile(MemoryFile.ofClass(path, bytes), Digests.of(bytes), AbiReader.read(bytes));
  }

  byte[] bytes() {
    return file.bytes();
  }
}
