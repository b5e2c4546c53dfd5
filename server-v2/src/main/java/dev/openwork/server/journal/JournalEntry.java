package dev.openwork.server.journal;

/**
 * An event of opencode.
 *
 * @param id greater than the ids of all earlier entries, including those of earlier server
 *     processes
 * @param data the event as JSON, as opencode sent it
 */
public record JournalEntry(long id, String data) {}
