@NullUnmarked
package io.github.recount.normalizer.reading;

import org.jspecify.annotations.NullUnmarked;
