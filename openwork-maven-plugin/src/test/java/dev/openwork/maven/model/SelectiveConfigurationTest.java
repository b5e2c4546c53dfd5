package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectiveConfigurationTest {
  private static final String JAVA =
      "<generatorName>java</generatorName><library>apache-httpclient</library>";
  private Path templates = Path.of("");

  @BeforeEach
  void writeTemplates(@TempDir Path directory) throws Exception {
    templates = directory;
    Files.writeString(
        templates.resolve("files.json"),
        "{\"files\": {\"apis.mustache\": {\"templateType\": \"SupportingFiles\","
            + " \"destinationFilename\": \"Apis.java\"}}}");
    Files.writeString(templates.resolve("apis.mustache"), "{{#apiInfo}}{{#apis}}{{classname}}");
  }

  @Test
  void isSelectiveWhenSupportingFilesKnowNothingOfTheContract() throws Exception {
    assertThat(isSelective(JAVA + supporting("ApiClient.java,Pair.java"))).isTrue();
    assertThat(isSelective(JAVA + "<generateSupportingFiles>false</generateSupportingFiles>"))
        .isTrue();
  }

  @Test
  void isNotSelectiveWithAllSupportingFiles() throws Exception {
    assertThat(isSelective(JAVA)).isFalse();
    assertThat(isSelective(JAVA + supporting("README.md"))).isFalse();
  }

  @Test
  void isNotSelectiveWithAnotherGeneratorOrAnUnknownSetting() throws Exception {
    assertThat(isSelective("<generatorName>kotlin</generatorName>" + supporting("Pair.java")))
        .isFalse();
    assertThat(
            isSelective(JAVA + supporting("Pair.java") + "<modelsToGenerate>A</modelsToGenerate>"))
        .isFalse();
  }

  @Test
  void readsWhatOwnTemplatesSay() throws Exception {
    String own =
        JAVA
            + supporting("Apis.java")
            + "<templateDirectory>"
            + templates
            + "</templateDirectory>"
            + "<configurationFile>"
            + templates.resolve("files.json")
            + "</configurationFile>";
    assertThat(isSelective(own)).isTrue();

    Files.writeString(templates.resolve("apis.mustache"), "{{#models}}{{classname}}{{/models}}");
    assertThat(isSelective(own)).isTrue();

    Files.writeString(templates.resolve("apis.mustache"), "{{#models}}{{description}}{{/models}}");
    assertThat(isSelective(own)).isFalse();
  }

  @Test
  void readsHandlebarsTemplatesAndTheirPartials() throws Exception {
    Files.writeString(
        templates.resolve("files.json"),
        "{\"files\": {\"apis.hbs\": {\"templateType\": \"SupportingFiles\","
            + " \"destinationFilename\": \"Apis.java\"}}}");
    Files.writeString(
        templates.resolve("apis.hbs"), "{{> part}}{{~#each apiInfo.apis}}{{classname}}{{~/each}}");
    Files.writeString(templates.resolve("part.hbs"), "{{#if appName}}{{{appName}}}{{/if}}");
    String own =
        JAVA
            + "<engine>handlebars</engine>"
            + supporting("Apis.java")
            + "<templateDirectory>"
            + templates
            + "</templateDirectory>"
            + "<configurationFile>"
            + templates.resolve("files.json")
            + "</configurationFile>";
    assertThat(isSelective(own)).isTrue();

    Files.writeString(templates.resolve("part.hbs"), "{{~#each models}}{{name}}{{/each}}");
    assertThat(isSelective(own)).isFalse();
  }

  @Test
  void isSelectiveForTypeScript() throws Exception {
    String own =
        "<templateDirectory>%s</templateDirectory><configurationFile>%s</configurationFile>"
            .formatted(templates, templates.resolve("files.json"));
    String fetch = "<generatorName>typescript-fetch</generatorName>";
    assertThat(isSelective(fetch + supporting("Apis.java") + own)).isTrue();
    assertThat(isSelective(fetch + supporting("runtime.ts") + own)).isFalse();
    assertThat(isSelective(fetch + "<library>other</library>" + supporting("Apis.java") + own))
        .isFalse();
  }

  @Test
  void isSelectiveWithTheConfigurationOfTheTypeScriptSdk() throws Exception {
    Path module = Path.of("../openwork-server-sdk/typescript");
    String pom =
        Files.readString(module.resolve("pom.xml"))
            .replace("${project.basedir}", module.toString());
    Xpp3Dom plugin =
        Xpp3DomBuilder.build(new StringReader(pom))
            .getChild("build")
            .getChild("plugins")
            .getChild("plugin");
    assertThat(new SelectiveConfiguration(plugin.getChild("configuration")).isSelective()).isTrue();
  }

  @Test
  void isNotSelectiveWhenAnOwnTemplateTakesTheLibrarysPlace() throws Exception {
    Files.writeString(templates.resolve("ApiClient.mustache"), "{{#models}}");
    assertThat(
            isSelective(
                JAVA
                    + supporting("ApiClient.java")
                    + "<templateDirectory>"
                    + templates
                    + "</templateDirectory>"))
        .isFalse();
  }

  private static String supporting(String files) {
    return "<supportingFilesToGenerate>" + files + "</supportingFilesToGenerate>";
  }

  private static boolean isSelective(String configuration) throws Exception {
    String xml = "<configuration>" + configuration + "</configuration>";
    return new SelectiveConfiguration(Xpp3DomBuilder.build(new StringReader(xml))).isSelective();
  }
}
