@NullUnmarked
package io.github.recount.normalizer;

import org.jspecify.annotations.NullUnmarked;
