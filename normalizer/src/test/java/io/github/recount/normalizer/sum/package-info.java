@NullUnmarked
package io.github.recount.normalizer.sum;

import org.jspecify.annotations.NullUnmarked;
