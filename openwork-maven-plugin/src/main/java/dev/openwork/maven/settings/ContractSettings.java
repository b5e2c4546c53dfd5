package dev.openwork.maven.settings;

import java.nio.file.Path;

/**
 * The server's contract.
 *
 * @param exporter class whose main method writes the contract into the file it is given
 * @param file where it is committed
 * @param staging directory for what is not published yet
 * @param rescued directory for edits by hand that would be overwritten
 */
public record ContractSettings(String exporter, Path file, Path staging, Path rescued) {}
