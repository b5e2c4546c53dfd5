package dev.openwork.loop.stages;

import java.nio.file.Path;
import java.util.List;

/**
 * A stage and its place in the graph.
 *
 * @param name its name
 * @param inputs the names of the stages that finish before it runs
 * @param watched the files and directories that it reads itself, as far as they are known
 */
public record StageNode(String name, List<String> inputs, List<Path> watched) {
  public StageNode {
    inputs = List.copyOf(inputs);
    watched = List.copyOf(watched);
  }
}
