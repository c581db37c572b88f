@NullUnmarked
package io.github.recount.normalizer.value;

import org.jspecify.annotations.NullUnmarked;
