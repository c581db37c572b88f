@NullMarked
package io.github.recount.normalizer.budget;

import org.jspecify.annotations.NullMarked;
