package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures the development loop in generated reactors and writes the results. */
public final class Bench {
  private Bench() {}

  /** Runs the bench. The first argument is the root of OpenWork, the others are {@link Options}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]).toAbsolutePath();
    Options options;
    try {
      options = Options.parse(List.of(args).subList(1, args.length).toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Map<String, String> machine = Machine.facts();
    List<Figures> all = new ArrayList<>();
    for (int operations : options.operations()) {
      all.add(ReactorBench.run(options, project, operations));
    }
    String date = LocalDate.now().toString();
    String page = ResultPage.of(date, machine, all);
    Path results = project.resolve("bench/results").resolve(date + ".md");
    Files.createDirectories(results.getParent());
    Files.writeString(results, page);
    System.out.println(page);
    System.out.println("bench: results written to " + results);
  }
}
