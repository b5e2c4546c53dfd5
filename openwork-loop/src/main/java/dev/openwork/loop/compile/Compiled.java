package dev.openwork.loop.compile;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.abi.ClassChange;
import java.util.List;

/**
 * The result of a compilation of a module.
 *
 * @param abi the ABI that downstream modules compile against
 * @param digest the hash of all class files and resources of the module
 * @param changes the class files that differ from the previous ones
 * @param compiled the number of sources that were compiled; 1 if the module's own goals compiled
 *     them
 */
public record Compiled(Abi abi, String digest, List<ClassChange> changes, int compiled) {

  public Compiled {
    changes = List.copyOf(changes);
  }
}
