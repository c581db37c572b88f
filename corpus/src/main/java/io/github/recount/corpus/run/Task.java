package io.github.recount.corpus.run;

import io.github.recount.extractor.source.Input;
import java.net.URI;
import java.nio.file.Path;

/**
 * What a worker is asked: one line of JSON.
 *
 * @param path the document's path in the output
 * @param file the input file, as a URI, because a name need not be valid UTF-8
 * @param target where the document's JSON is to be written, as a URI
 */
record Task(String path, String file, String target) {

  static Task of(Input input, Path target) {
    return new Task(input.path(), input.file().toUri().toString(), target.toUri().toString());
  }

  Input input() {
    return new Input(path, Path.of(URI.create(file)));
  }

  Path targetFile() {
    return Path.of(URI.create(target));
  }
}
