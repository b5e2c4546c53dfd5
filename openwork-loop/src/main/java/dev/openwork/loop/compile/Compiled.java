package dev.openwork.loop.compile;

import java.util.List;

/**
 * What a compile made of a module.
 *
 * @param abi what downstream modules can see of it now
 * @param digest of all files that it is compiled to
 * @param changes the class files that differ from those before, by path
 * @param compiled how many sources javac was given in the end
 */
public record Compiled(Abi abi, String digest, List<ClassChange> changes, int compiled) {

  public Compiled {
    changes = List.copyOf(changes);
  }
}
