/** Reactors that are not ours, in the loop, under several Mavens and JDKs. */
@NullMarked
package dev.openwork.maven.reactors;

import org.jspecify.annotations.NullMarked;
