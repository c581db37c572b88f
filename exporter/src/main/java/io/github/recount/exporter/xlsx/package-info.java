/** The tables as a workbook; the home of POI in this module. */
@NullMarked
package io.github.recount.exporter.xlsx;

import org.jspecify.annotations.NullMarked;
