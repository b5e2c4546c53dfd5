package dev.openwork.sdk.templates;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Generates and compiles a contract as the POM of this module configures it. */
final class GeneratedClasses {
  private static final String PACKAGE = "dev.openwork.sdk.test";

  private GeneratedClasses() {}

  /** Generates the sources of a contract. */
  static void generate(Path contract, Path directory) throws Exception {
    Element configuration = configuration();
    GlobalSettings.reset();
    for (String unwanted : List.of("apiDocs", "apiTests", "modelDocs", "modelTests")) {
      GlobalSettings.setProperty(unwanted, "false");
    }
    GlobalSettings.setProperty("models", "");
    GlobalSettings.setProperty("apis", "");
    GlobalSettings.setProperty("supportingFiles", "None.java");
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setInputSpec(contract.toString())
            .setOutputDir(directory.toString())
            .setGeneratorName(text(configuration, "generatorName"))
            .setLibrary(text(configuration, "library"))
            .setTemplatingEngineName(text(configuration, "engine"))
            .setTemplateDir(path(configuration, "templateDirectory"))
            .setIgnoreFileOverride(path(configuration, "ignoreFileOverride"))
            .setApiPackage(PACKAGE + ".api")
            .setModelPackage(PACKAGE + ".model");
    for (Element option : children(child(configuration, "configOptions"))) {
      configurator.addAdditionalProperty(option.getTagName(), option.getTextContent());
    }
    for (Element property : children(child(configuration, "additionalProperties"))) {
      String[] pair = property.getTextContent().split("=", 2);
      configurator.addAdditionalProperty(pair[0], pair[1]);
    }
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(configurator.toClientOptInput()).generate();
  }

  /** Compiles all sources and returns javac's messages, which are empty without a warning. */
  static String compile(Path sources, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    Files.createDirectories(classes);
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> java = found.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "-proc:none",
              "-parameters",
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path", ""));
      boolean unused =
          javac
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
              .call();
    }
    return messages.toString();
  }

  static ClassLoader loader(Path classes) {
    try {
      return new URLClassLoader(new URL[] {classes.toUri().toURL()});
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element configuration() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getDocumentElement();
    for (Element plugin : children(child(child(project, "build"), "plugins"))) {
      if (text(plugin, "artifactId").equals("openapi-generator-maven-plugin")) {
        return child(plugin, "configuration");
      }
    }
    throw new IllegalStateException("pom.xml does not configure the generator");
  }

  private static String path(Element parent, String name) {
    String base = Path.of("").toAbsolutePath().toString();
    return text(parent, name).replace("${project.basedir}", base);
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent().strip();
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("pom.xml has no " + name));
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
