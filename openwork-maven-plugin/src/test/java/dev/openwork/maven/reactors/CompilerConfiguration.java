package dev.openwork.maven.reactors;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A configuration of maven-compiler-plugin in a separate module.
 *
 * @param name the artifactId of the module
 * @param properties elements of {@code <properties>}
 * @param plugin elements of {@code <plugin>}, after groupId and artifactId
 * @param delegated whether the module's own goals must compile it
 */
record CompilerConfiguration(String name, String properties, String plugin, boolean delegated) {
  /** Every kind of setting that changes class files, and many that do not. */
  static final List<CompilerConfiguration> ALL =
      List.of(
          nothing(),
          property("release-property", "maven.compiler.release", "11"),
          property("source-property", "maven.compiler.source", "11"),
          new CompilerConfiguration(
              "target-property",
              element("maven.compiler.source", "11") + element("maven.compiler.target", "11"),
              "",
              false),
          property("parameters-property", "maven.compiler.parameters", "true"),
          property("debug-property", "maven.compiler.debug", "false"),
          property("debuglevel-property", "maven.compiler.debuglevel", "source"),
          property("proc-property", "maven.compiler.proc", "none"),
          property("fork-property", "maven.compiler.fork", "true"),
          property("optimize-property", "maven.compiler.optimize", "true"),
          property("warnings-property", "maven.compiler.showWarnings", "false"),
          property("deprecation-property", "maven.compiler.showDeprecation", "true"),
          property("implicit-property", "maven.compiler.implicit", "none"),
          property("encoding-property", "project.build.sourceEncoding", "ISO-8859-1"),
          property(
              "package-info-property", "maven.compiler.createMissingPackageInfoClass", "false"),
          delegatedProperty("skip-property", "maven.main.skip", "true"),
          parameter("release", "<release>11</release>"),
          parameter("release-over-source", "<source>11</source><release>17</release>"),
          parameter("source-and-target", "<source>11</source><target>17</target>"),
          parameter("parameters", "<parameters>true</parameters>"),
          parameter("no-debug", "<debug>false</debug>"),
          parameter("debug-lines", "<debuglevel>lines</debuglevel>"),
          parameter("debug-two", "<debuglevel>lines,source</debuglevel>"),
          parameter("debug-none", "<debuglevel>none</debuglevel>"),
          parameter("debug-without-level", "<debug>false</debug><debuglevel>vars</debuglevel>"),
          parameter("encoding", "<encoding>ISO-8859-1</encoding>"),
          parameter("preview", "<release>17</release><enablePreview>true</enablePreview>"),
          parameter("no-processors", "<proc>none</proc>"),
          parameter("warnings", "<showWarnings>true</showWarnings><verbose>false</verbose>"),
          parameter(
              "not-incremental", "<useIncrementalCompilation>false</useIncrementalCompilation>"),
          parameter("memory", "<fork>true</fork><maxmem>128m</maxmem><meminitial>64m</meminitial>"),
          parameter("argument", "<compilerArgument>-parameters</compilerArgument>"),
          arguments("arguments-parameters", "-parameters"),
          arguments("arguments-lint", "-Xlint:all", "-Xdoclint:none"),
          arguments("arguments-debug", "-g:none"),
          arguments("arguments-concatenation", "-XDstringConcat=inline"),
          arguments("arguments-policy", "-XDcompilePolicy=simple"),
          arguments("arguments-processor", "-Aone=two"),
          arguments("arguments-package-info", "-Xpkginfo:nonempty"),
          delegated(
              "exports",
              """
              <source>17</source>
              <target>17</target>
              <compilerArgs>
                <arg>--add-exports</arg>
                <arg>java.base/sun.net.util=ALL-UNNAMED</arg>
              </compilerArgs>
              """),
          delegated(
              "fork-with-vm-arguments",
              "<fork>true</fork><compilerArgs><arg>-J-Xmx64m</arg></compilerArgs>"),
          delegated("excludes", "<excludes><exclude>**/legacy/**</exclude></excludes>"),
          delegated("includes", "<includes><include>**/Thing.java</include></includes>"),
          delegated("map-of-arguments", "<compilerArguments><parameters/></compilerArguments>"),
          delegated("implicit-option", "<compilerArgs><arg>-implicit:none</arg></compilerArgs>"),
          delegated("skip", "<skipMain>true</skipMain>"),
          managed(),
          execution("default-execution", "default-compile", "compile", false),
          execution("later-execution", "default-compile", "process-classes", true),
          execution("no-execution", "default-compile", "none", true),
          execution("second-execution", "second", "compile", true),
          version("version-3.10", "3.10.1"),
          version("version-3.13", "3.13.0"),
          module());

  /** Returns the encoding of the module's sources. */
  Charset encoding() {
    return name.startsWith("encoding") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  /** Returns whether the module has a {@code module-info.java}. */
  boolean isJavaModule() {
    return name.equals("java-module");
  }

  private static CompilerConfiguration nothing() {
    return new CompilerConfiguration("nothing", "", "", false);
  }

  private static CompilerConfiguration module() {
    return new CompilerConfiguration("java-module", "", "", true);
  }

  private static CompilerConfiguration property(String name, String property, String value) {
    return new CompilerConfiguration(name, element(property, value), "", false);
  }

  private static CompilerConfiguration delegatedProperty(
      String name, String property, String value) {
    return new CompilerConfiguration(name, element(property, value), "", true);
  }

  private static CompilerConfiguration parameter(String name, String parameters) {
    return new CompilerConfiguration(name, "", element("configuration", parameters), false);
  }

  private static CompilerConfiguration delegated(String name, String parameters) {
    return new CompilerConfiguration(name, "", element("configuration", parameters), true);
  }

  private static CompilerConfiguration arguments(String name, String... arguments) {
    StringBuilder elements = new StringBuilder();
    for (String argument : arguments) {
      elements.append(element("arg", argument));
    }
    return parameter(name, element("compilerArgs", elements.toString()));
  }

  /** The root's pluginManagement configures the modules whose name begins with this one. */
  private static CompilerConfiguration managed() {
    return new CompilerConfiguration("managed", element("managed.preview", "true"), "", false);
  }

  private static CompilerConfiguration execution(
      String name, String id, String phase, boolean delegated) {
    String execution =
        element("id", id)
            + element("phase", phase)
            + element("goals", element("goal", "compile"))
            + element("configuration", element("parameters", "true"));
    return new CompilerConfiguration(
        name, "", element("executions", element("execution", execution)), delegated);
  }

  private static CompilerConfiguration version(String name, String version) {
    return new CompilerConfiguration(name, "", element("version", version), false);
  }

  private static String element(String name, String content) {
    return "<%s>%s</%s>".formatted(name, content, name);
  }
}
