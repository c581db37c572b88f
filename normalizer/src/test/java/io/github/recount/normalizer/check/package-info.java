@NullUnmarked
package io.github.recount.normalizer.check;

import org.jspecify.annotations.NullUnmarked;
