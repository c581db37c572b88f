@NullMarked
package io.github.recount.exporter.json;

import org.jspecify.annotations.NullMarked;
