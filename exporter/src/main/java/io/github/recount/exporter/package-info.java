/** Normalized documents to files that other programs read. */
@NullMarked
package io.github.recount.exporter;

import org.jspecify.annotations.NullMarked;
