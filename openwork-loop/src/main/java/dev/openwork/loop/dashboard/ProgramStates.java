package dev.openwork.loop.dashboard;

import dev.openwork.loop.dashboard.DashboardView.Program;
import dev.openwork.loop.stages.ProgramStart;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The states of the programs of a loop. Not thread-safe. */
final class ProgramStates {
  private final Map<String, Program> programs = new LinkedHashMap<>();
  private Map<String, URI> addresses = Map.of();

  /** Replaces the programs; those that remain keep their state. */
  void set(List<String> names) {
    programs.keySet().retainAll(names);
    names.forEach(name -> programs.computeIfAbsent(name, ProgramStates::starting));
  }

  void setAddresses(Map<String, URI> byName) {
    addresses = byName;
  }

  void started(ProgramStart start, long now) {
    String name = start.program();
    Program before = programs.getOrDefault(name, starting(name));
    boolean sameJvm = before.pid() == start.pid();
    programs.put(
        name,
        new Program(
            name,
            "running",
            "",
            start.pid(),
            sameJvm ? before.jvmStartedAt() : now,
            now,
            start.tier().name().toLowerCase(Locale.ROOT),
            start.reason(),
            start.loads(),
            start.launches() - 1,
            0,
            0));
  }

  void ended(String name, int status) {
    Program before = programs.getOrDefault(name, starting(name));
    programs.put(
        name,
        new Program(
            name,
            "ended",
            "",
            0,
            before.jvmStartedAt(),
            before.reloadedAt(),
            before.tier(),
            before.reason(),
            before.generation(),
            before.restarts(),
            0,
            status));
  }

  boolean contains(String name) {
    return programs.containsKey(name);
  }

  /** Returns the programs with their addresses, without their memory. */
  List<Program> all() {
    return programs.values().stream().map(this::withAddress).toList();
  }

  private Program withAddress(Program program) {
    URI address = addresses.get(program.name());
    return program.with(address == null ? "" : address.toString(), program.memory());
  }

  private static Program starting(String name) {
    return new Program(name, "starting", "", 0, 0, 0, "", "", 0, 0, 0, 0);
  }
}
