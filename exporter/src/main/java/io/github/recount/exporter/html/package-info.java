/** The page on which people review what the tables say. */
@NullMarked
package io.github.recount.exporter.html;

import org.jspecify.annotations.NullMarked;
