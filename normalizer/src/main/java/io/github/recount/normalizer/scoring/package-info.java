@NullMarked
package io.github.recount.normalizer.scoring;

import org.jspecify.annotations.NullMarked;
