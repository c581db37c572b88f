package io.github.recount.extractor.source;

import java.nio.file.Path;

/**
 * A file to read, known by its content.
 *
 * @param path below the root it was found under, with {@code /}
 * @param file where its bytes are
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param mediaType as the content tells, without parameters
 * @param bytes size
 */
public record SourceDocument(String path, Path file, String sha256, String mediaType, long bytes) {}
