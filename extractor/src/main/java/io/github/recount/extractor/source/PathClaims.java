package io.github.recount.extractor.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees to it that no two inputs have the same path, nor one a path that runs through another. */
public final class PathClaims {
  /** What the output appends to a path: a folder of this name cannot stand beside its file. */
  private static final String SUFFIX = ".json";

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /** The inputs of one root; if any path is taken, all go below a folder with the root's number. */
  List<Input> claim(List<Input> inputs, int root) {
    String prefix = "";
    List<Input> named = inputs;
    while (named.stream().anyMatch(input -> isTaken(input.path()))) {
      prefix = prefix.isEmpty() ? root + "/" : "_" + prefix;
      named = below(prefix, inputs);
    }
    List<Input> claimed = new ArrayList<>();
    for (Input input : named) {
      claimed.add(new Input(claim(input.path()), input.file()));
    }
    return claimed;
  }

  /** The path, or one as near to it as is free. */
  public String claim(String wanted) {
    String path = wanted;
    while (isTaken(path)) {
      path = "_" + path;
    }
    files.add(path);
    folders.addAll(above(path));
    return path;
  }

  private boolean isTaken(String path) {
    return files.contains(path)
        || folders.contains(path + SUFFIX)
        || above(path).stream()
            .anyMatch(
                folder ->
                    folder.endsWith(SUFFIX)
                        && files.contains(folder.substring(0, folder.length() - SUFFIX.length())));
  }

  private static List<Input> below(String prefix, List<Input> inputs) {
    return inputs.stream().map(input -> new Input(prefix + input.path(), input.file())).toList();
  }

  private static List<String> above(String path) {
    List<String> folders = new ArrayList<>();
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      folders.add(path.substring(0, end));
    }
    return folders;
  }
}
