@NullMarked
package io.github.recount.extractor.report;

import org.jspecify.annotations.NullMarked;
