package dev.openwork.loop.settings;

import java.nio.file.Path;

/**
 * The server's contract.
 *
 * @param source who says it
 * @param file where it is committed
 * @param staging directory for what is not published yet
 * @param rescued directory for edits by hand that would be overwritten
 */
public record ContractSettings(ContractSource source, Path file, Path staging, Path rescued) {}
