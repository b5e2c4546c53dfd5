package dev.openwork.loop.abi;

/**
 * A method of a class.
 *
 * @param name the name in the class file
 * @param descriptor the descriptor in the class file
 */
public record MethodRef(String name, String descriptor) {}
