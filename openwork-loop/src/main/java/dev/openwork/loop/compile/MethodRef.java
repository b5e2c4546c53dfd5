package dev.openwork.loop.compile;

/**
 * A method of a class.
 *
 * @param name as in the class file
 * @param descriptor as in the class file
 */
public record MethodRef(String name, String descriptor) {}
