/** PDF: glyphs and rulings of a page to tables and paragraphs. */
@NullMarked
package io.github.recount.extractor.format.pdf;

import org.jspecify.annotations.NullMarked;
