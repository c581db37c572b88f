package io.github.recount.extractor.source;

import java.nio.file.Path;

/**
 * A file to be read, not opened yet; it may turn out not to be there.
 *
 * @param path the name it has in the output, with {@code /}; no two inputs of a run share one
 */
public record Input(String path, Path file) {}
