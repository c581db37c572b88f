@NullMarked
package io.github.recount.normalizer.sum;

import org.jspecify.annotations.NullMarked;
