package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class GoalProblemsTest {
  @Test
  void returnsOneProblemForEachDifferentErrorOfACompiler() {
    MojoFailureException failure =
        new MojoFailureException(
            this,
            "Compilation failure",
            "Compilation failure: \n/a b/src/One.kt:[3,7] Unresolved reference 'x'.\n"
                + "/a b/src/One.kt:[3,7] Unresolved reference 'x'.\n"
                + "/src/Two.java:[12,1] ';' expected\n");

    assertThat(GoalProblems.of(failure))
        .containsExactly(
            new Problem(
                Optional.of(Path.of("/a b/src/One.kt")), 3, 7, "Unresolved reference 'x'.", ""),
            new Problem(Optional.of(Path.of("/src/Two.java")), 12, 1, "';' expected", ""));
  }

  @Test
  void returnsTheMessageOfAnyOtherFailure() {
    assertThat(GoalProblems.of(new MojoExecutionException("the template a.ftl is missing")))
        .extracting(Problem::message)
        .containsExactly("the template a.ftl is missing");
  }
}
