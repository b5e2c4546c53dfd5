package dev.openwork.loop.contract;

import java.nio.file.Path;
import java.util.Optional;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** The generator that SDKs are made with, configured as its Maven plugin configures it. */
class RealGenerator implements SdkGenerator {
  private static final String SUPPORTING = "ApiClient.java,ServerConfiguration.java,Pair.java";
  private static final String NONE = "None.java";
  private final Optional<Path> templates;
  private int parts;

  /**
   * Creates a generator.
   *
   * @param templates the directory of an SDK's own templates; empty for those of the generator
   */
  RealGenerator(Optional<Path> templates) {
    this.templates = templates;
  }

  final int parts() {
    return parts;
  }

  @Override
  public String identity() {
    return "real";
  }

  @Override
  public boolean isSelective() {
    return true;
  }

  @Override
  public void generate(Path contract, Path directory) {
    generate(contract, directory, "", "");
  }

  @Override
  public void generate(Path contract, Selection part, Path directory) {
    parts++;
    String schemas = String.join(",", part.schemas());
    generate(contract, directory, schemas, String.join(",", part.tags()));
  }

  private void generate(Path contract, Path directory, String models, String apis) {
    GlobalSettings.reset();
    GlobalSettings.setProperty("models", models);
    GlobalSettings.setProperty("apis", apis);
    if (models.isEmpty()) {
      GlobalSettings.setProperty("supportingFiles", supportingFiles());
    }
    for (String unwanted : new String[] {"apiDocs", "apiTests", "modelDocs", "modelTests"}) {
      GlobalSettings.setProperty(unwanted, "false");
    }
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    CodegenConfigurator configurator =
        configurator().setInputSpec(contract.toString()).setOutputDir(directory.toString());
    generator.opts(configurator.toClientOptInput()).generate();
  }

  /** Returns the supporting files to generate, separated by commas. */
  String supportingFiles() {
    return templates.isEmpty() ? SUPPORTING : NONE;
  }

  /** Returns the configuration without input and output. */
  CodegenConfigurator configurator() {
    CodegenConfigurator configurator = new CodegenConfigurator();
    templates.ifPresent(
        own ->
            configurator
                .setTemplatingEngineName("handlebars")
                .setTemplateDir(own.toString())
                .setIgnoreFileOverride(own.resolve("ignored.txt").toString())
                .addAdditionalProperty("implicitHeadersRegex", "Idempotency-Key"));
    return configurator
        .setGeneratorName("java")
        .setLibrary("apache-httpclient")
        .setApiPackage("sdk.api")
        .setModelPackage("sdk.model")
        .addAdditionalProperty("hideGenerationTimestamp", true)
        .addAdditionalProperty("sourceFolder", "java")
        .addAdditionalProperty("containerDefaultToNull", true)
        .addAdditionalProperty("enumUnknownDefaultCase", true)
        .addAdditionalProperty("openApiNullable", false)
        .addAdditionalProperty("supportUrlQuery", false)
        .addAdditionalProperty("useJakartaEe", true)
        .addAdditionalProperty("useOneOfInterfaces", true)
        .addAdditionalProperty("removeOperationIdPrefix", true)
        .addAdditionalProperty("removeOperationIdPrefixDelimiter", ".");
  }
}
