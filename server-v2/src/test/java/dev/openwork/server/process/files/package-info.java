@NullMarked
package dev.openwork.server.process.files;

import org.jspecify.annotations.NullMarked;
