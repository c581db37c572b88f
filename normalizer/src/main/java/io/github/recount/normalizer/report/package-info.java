@NullMarked
package io.github.recount.normalizer.report;

import org.jspecify.annotations.NullMarked;
