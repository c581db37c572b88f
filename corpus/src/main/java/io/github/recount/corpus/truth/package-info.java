@NullMarked
package io.github.recount.corpus.truth;

import org.jspecify.annotations.NullMarked;
