package dev.openwork.loop.compile;

import dev.openwork.loop.abi.Abi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles the changed sources of a module and the sources that the change affects. {@link AbiDiff}
 * determines the affected sources after each round, until there are no further ones. Each round
 * compiles all of them together, so that the class files equal those of a full compilation.
 */
final class IncrementalCompile {
  private final Javac javac;
  private final ModuleState last;
  private final Abi lastAbi;
  private final Set<Path> present;
  private final Abi upstream;
  private final Set<Path> removed;
  private final Set<Path> wanted;

  /** The result of a successful incremental compilation. */
  record Outcome(ModuleState state, Map<Path, byte[]> otherFiles, int compiled) {}

  IncrementalCompile(Javac javac, ModuleState last, Map<Path, String> sources, Abi upstream) {
    this.javac = javac;
    this.last = last;
    this.lastAbi = last.abi();
    this.present = sources.keySet();
    this.upstream = upstream;
    this.removed = new HashSet<>(last.sources().keySet());
    removed.removeAll(present);
    this.wanted = new HashSet<>();
    sources.forEach(
        (source, digest) -> {
          CompiledSource compiled = last.sources().get(source);
          if (compiled == null || !compiled.digest().equals(digest)) {
            wanted.add(source);
          }
        });
  }

  /** Returns the next state; empty when a full compilation is required or cheaper. */
  Optional<Outcome> run() throws IOException {
    ModuleState next = last.without(removed);
    if (!addAffected(next)) {
      return Optional.empty();
    }
    while (!isMost()) {
      wanted.addAll(last.withSupertypes(wanted));
      wanted.retainAll(present);
      ModuleState kept = last.without(removed).without(wanted);
      Javac.Result result = javac.compile(new TreeSet<>(wanted), kept.byPackage(), Map.of());
      if (result.failed()) {
        return Optional.empty();
      }
      next = kept.with(result, upstream);
      int before = wanted.size();
      addFormerOwners(kept, result);
      wanted.addAll(next.withSupertypes(wanted));
      if (!addAffected(next)) {
        return Optional.empty();
      }
      if (wanted.size() == before) {
        return Optional.of(new Outcome(next, result.otherFiles(), before));
      }
    }
    return Optional.empty();
  }

  /** Compiling more than half of the sources costs as much as compiling all of them. */
  private boolean isMost() {
    return wanted.size() * 2 > present.size() && wanted.size() > 3;
  }

  /** Adds the former sources of classes: the class has moved, or is defined twice. */
  private void addFormerOwners(ModuleState kept, Javac.Result result) {
    Set<String> twice = new HashSet<>(result.classes().keySet());
    twice.retainAll(kept.classes().keySet());
    if (!twice.isEmpty()) {
      Map<String, Path> owners = kept.owners();
      twice.forEach(path -> wanted.add(owners.get(path)));
    }
  }

  /** Adds the affected sources; returns false if they cannot be determined. */
  private boolean addAffected(ModuleState next) throws IOException {
    AbiDiff diff = new AbiDiff(List.of(lastAbi, last.upstream()), List.of(next.abi(), upstream));
    if (diff.isEmpty()) {
      return true;
    }
    if (diff.hasClash() || concernsJars(diff)) {
      return false;
    }
    for (Path source : present) {
      CompiledSource compiled = last.sources().get(source);
      if (compiled != null && !wanted.contains(source) && diff.affects(compiled)) {
        wanted.add(source);
      }
    }
    return true;
  }

  /** The ABIs do not include jars, which can contain or use a type of the reactor. */
  private boolean concernsJars(AbiDiff diff) throws IOException {
    ClassPath classPath = javac.classPath();
    Set<String> missing = classPath.missingInJars();
    for (String type : diff.changedTypes()) {
      if (missing.contains(type) || classPath.jarsContain(type)) {
        return true;
      }
    }
    return false;
  }
}
