package dev.openwork.server.process;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What all children of a server share.
 *
 * @param records where is noted which processes run, for a successor of a server that was killed
 * @param logs where the output of each child is kept
 * @param backoff how long to wait between starts
 */
public record ChildHost(
    Path records, Path logs, Backoff backoff, Clock clock, ChildJournal journal) {}
