@NullMarked
package io.github.recount.exporter.table;

import org.jspecify.annotations.NullMarked;
