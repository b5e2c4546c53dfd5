package dev.openwork.server.model;

/**
 * Why a child process is not usable.
 *
 * @param code {@code unreadable_manifest}, {@code missing_binary}, {@code wrong_hash}, {@code
 *     spawn_failed}, {@code early_exit}, {@code timeout}, {@code wrong_address}, {@code
 *     unresponsive} or {@code aborted}
 */
public record ChildError(String code, String message) {}
