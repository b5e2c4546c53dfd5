package dev.openwork.loop.settings;

import java.nio.file.Path;

/**
 * The server's contract.
 *
 * @param source where it comes from
 * @param file where it is committed
 * @param staging directory for output that is not published yet
 * @param rescued directory for manual edits that would be overwritten
 */
public record ContractSettings(ContractSource source, Path file, Path staging, Path rescued) {}
