package dev.openwork.loop.contract;

import java.nio.file.Path;
import java.util.Optional;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The generator of the TypeScript SDK, with its templates and the configuration in its POM. */
final class TypeScriptGenerator extends RealGenerator {
  private static final Path TEMPLATES = Path.of("../openwork-server-sdk/typescript/templates");

  TypeScriptGenerator() {
    super(Optional.of(TEMPLATES));
  }

  @Override
  String supportingFiles() {
    return "operations.ts,types.ts";
  }

  @Override
  CodegenConfigurator configurator() {
    return CodegenConfigurator.fromFile(TEMPLATES.resolve("files.json").toString())
        .setGeneratorName("typescript-fetch")
        .setTemplateDir(TEMPLATES.toString())
        .addTypeMapping("AnyType", "unknown")
        .addLanguageSpecificPrimitive("unknown")
        .addAdditionalProperty("dateLibrary", "string")
        .addAdditionalProperty("disallowAdditionalPropertiesIfNotPresent", false)
        .addAdditionalProperty("modelPropertyNaming", "original")
        .addAdditionalProperty("removeOperationIdPrefix", true)
        .addAdditionalProperty("removeOperationIdPrefixDelimiter", ".");
  }
}
