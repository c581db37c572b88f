@NullMarked
package io.github.recount.corpus.run;

import org.jspecify.annotations.NullMarked;
