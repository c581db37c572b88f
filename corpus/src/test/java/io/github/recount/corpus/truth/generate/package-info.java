@NullMarked
package io.github.recount.corpus.truth.generate;

import org.jspecify.annotations.NullMarked;
