/** Where an evaluation begins and ends, and which row and column plays which part in it. */
@NullMarked
package io.github.recount.extractor.form;

import org.jspecify.annotations.NullMarked;
