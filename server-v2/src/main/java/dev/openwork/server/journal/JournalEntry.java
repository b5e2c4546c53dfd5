package dev.openwork.server.journal;

/**
 * An event as opencode told it.
 *
 * @param id greater than those of all entries before, also of earlier lives of the server
 * @param data what opencode said, as JSON
 */
public record JournalEntry(long id, String data) {}
