@NullMarked
package io.github.recount.exporter.csv;

import org.jspecify.annotations.NullMarked;
