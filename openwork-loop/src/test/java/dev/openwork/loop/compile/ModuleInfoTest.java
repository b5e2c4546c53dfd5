package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.abi.ClassChange;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reactor modules that are Java modules. */
class ModuleInfoTest {
  private TwoModules modules;

  @BeforeEach
  void setUp(@TempDir Path directory) throws IOException {
    modules = new TwoModules(directory);
    modules.library("module-info", "module library { exports l; }");
    modules.library("l/L", "package l; public class L { public static final int L = 1; }");
    modules.program("module-info", "module program { requires library; }");
    modules.program("p/P", "package p; class P { int p = l.L.L; }");
  }

  @AfterEach
  void tearDown() throws IOException {
    modules.close();
  }

  @Test
  void findsRequiredModulesOnTheClassPath() throws Exception {
    assertThat(modules.compile().compiled()).isEqualTo(2);
    modules.library("l/L", "package l; public class L { public static final int L = 2; }");
    assertThat(modules.compile().changes()).extracting(ClassChange::path).contains("p/P.class");
  }

  @Test
  void detectsThatAPackageIsNoLongerExported() throws Exception {
    Abi before = modules.compileLibrary().abi();
    modules.compile();
    modules.library("module-info", "module library { }");
    assertThatThrownBy(modules::compile).isInstanceOf(CompileFailure.class);
    assertThat(modules.compileLibrary().abi()).isNotEqualTo(before);
  }
}
