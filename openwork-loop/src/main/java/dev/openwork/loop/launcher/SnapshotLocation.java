package dev.openwork.loop.launcher;

/**
 * The location of a file.
 *
 * @param directory the index of the class directory
 * @param file the path in the class directory, with slashes
 */
record SnapshotLocation(int directory, String file) {}
