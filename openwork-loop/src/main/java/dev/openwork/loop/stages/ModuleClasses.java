package dev.openwork.loop.stages;

import dev.openwork.loop.compile.Abi;

/**
 * What a module has after an update.
 *
 * @param inStep whether that is what its inputs say; otherwise it is the last good output
 * @param digest the same for the same content of its classes directory
 * @param abi what other modules can see of its types
 * @param changes what the update changed
 */
record ModuleClasses(boolean inStep, String digest, Abi abi, Changes changes) {}
