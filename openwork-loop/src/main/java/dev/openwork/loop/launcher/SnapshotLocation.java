package dev.openwork.loop.launcher;

/**
 * Where a file lies.
 *
 * @param directory index of the class directory
 * @param file path in it, with slashes
 */
record SnapshotLocation(int directory, String file) {}
