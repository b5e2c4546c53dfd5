/**
 * What an operation says about itself beyond Jakarta REST: who may call it, how it fails, and
 * examples.
 */
@NullMarked
package dev.openwork.server.annotation;

import org.jspecify.annotations.NullMarked;
