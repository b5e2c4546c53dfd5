/** What an operation says about itself beyond Jakarta REST: who may call it, how it fails. */
@NullMarked
package dev.openwork.server.contract.annotation;

import org.jspecify.annotations.NullMarked;
