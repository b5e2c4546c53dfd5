@NullMarked
package dev.openwork.process.files;

import org.jspecify.annotations.NullMarked;
