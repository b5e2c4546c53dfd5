package dev.openwork.loop.compile;

import dev.openwork.loop.abi.AbiReader;
import dev.openwork.loop.abi.TypeAbi;
import dev.openwork.loop.files.Digests;
import java.util.Optional;

/**
 * A class file of the module.
 *
 * @param file the bytes, as a file that javac can read
 * @param digest the hash of the bytes
 * @param abi empty when the class is not visible to other sources
 */
record ClassFile(MemoryFile file, String digest, Optional<TypeAbi> abi) {

  static ClassFile of(String path, byte[] bytes) {
    return new ClassFile(new MemoryFile(path, bytes), Digests.of(bytes), AbiReader.read(bytes));
  }

  byte[] bytes() {
    return file.bytes();
  }
}
