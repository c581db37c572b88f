@NullMarked
package io.github.recount.corpus.cli;

import org.jspecify.annotations.NullMarked;
