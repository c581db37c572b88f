/** Forms of which not even the gaps between cells are left: known words and figures part them. */
@org.jspecify.annotations.NullMarked
package io.github.recount.extractor.form.run;
