package dev.openwork.maven.settings;

/**
 * The sidecar that is built from the workspace.
 *
 * @param module name of its module
 * @param mainClass its entry
 * @param version its version
 */
public record RouterSettings(String module, String mainClass, String version) {}
