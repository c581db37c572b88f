@NullMarked
package io.github.recount.normalizer;

import org.jspecify.annotations.NullMarked;
