/**
 * Writes labelled reports from layouts given as data; what it writes down as true is what it drew.
 */
@NullMarked
package io.github.recount.corpus.truth.generate;

import org.jspecify.annotations.NullMarked;
