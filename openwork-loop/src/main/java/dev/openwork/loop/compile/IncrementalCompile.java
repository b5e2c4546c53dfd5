package dev.openwork.loop.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a module from one good state to the next by compiling the sources that changed and those
 * that can tell. Whether a source can tell is judged by {@link AbiDiff} after each round, until no
 * more come in; each round compiles all of them together, so that in the end every class file is
 * what a compile of the whole module would give.
 */
final class IncrementalCompile {
  private final Javac javac;
  private final ModuleState last;
  private final Abi lastAbi;
  private final Set<Path> present;
  private final Abi upstream;
  private final Set<Path> removed;
  private final Set<Path> wanted;

  /** A good end of an incremental compile. */
  record Outcome(ModuleState state, int compiled) {}

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
          CompiledSource facts = last.sources().get(source);
          if (facts == null || !facts.digest().equals(digest)) {
            wanted.add(source);
          }
        });
  }

  /** The next state, or nothing when only a compile of the whole module can tell. */
  Optional<Outcome> run() throws IOException {
    ModuleState next = last.without(removed);
    if (!widen(next)) {
      return Optional.empty();
    }
    while (!isMost()) {
      wanted.addAll(last.withSupertypes(wanted));
      wanted.retainAll(present);
      ModuleState kept = last.without(removed).without(wanted);
      Javac.Result result = javac.compile(new TreeSet<>(wanted), kept.byPackage());
      if (result.failed()) {
        return Optional.empty();
      }
      next = kept.with(result, upstream);
      int before = wanted.size();
      takeOwners(kept, result);
      wanted.addAll(next.withSupertypes(wanted));
      if (!widen(next)) {
        return Optional.empty();
      }
      if (wanted.size() == before) {
        return Optional.of(new Outcome(next, before));
      }
    }
    return Optional.empty();
  }

  /** Compiling more than half of the module costs as much as compiling all of it. */
  private boolean isMost() {
    return wanted.size() * 2 > present.size() && wanted.size() > 3;
  }

  /** Classes that another source has made so far: it moved, or there are two of it. */
  private void takeOwners(ModuleState kept, Javac.Result result) {
    Set<String> twice = new HashSet<>(result.classes().keySet());
    twice.retainAll(kept.classes().keySet());
    if (!twice.isEmpty()) {
      Map<String, Path> owners = kept.owners();
      twice.forEach(path -> wanted.add(owners.get(path)));
    }
  }

  /** Adds the sources that can tell the difference; false if that cannot be known. */
  private boolean widen(ModuleState next) throws IOException {
    AbiDiff impact = new AbiDiff(List.of(lastAbi, last.upstream()), List.of(next.abi(), upstream));
    if (impact.isEmpty()) {
      return true;
    }
    if (impact.hasClash() || concernsJars(impact)) {
      return false;
    }
    for (Path source : present) {
      CompiledSource facts = last.sources().get(source);
      if (facts != null && !wanted.contains(source) && impact.affects(facts)) {
        wanted.add(source);
      }
    }
    return true;
  }

  /** Jars that have or use a type of the reactor make connections that the ABIs do not show. */
  private boolean concernsJars(AbiDiff impact) throws IOException {
    ClassPath classPath = javac.classPath();
    Set<String> missing = classPath.missingInJars();
    for (String type : impact.changedTypes()) {
      if (missing.contains(type) || classPath.jarsHave(type)) {
        return true;
      }
    }
    return false;
  }
}
