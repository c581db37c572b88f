package io.github.recount.extractor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files below what the user named, always in the same order.
 *
 * <p>Hidden files, lock files of open documents, and the folder of the output are left out; links
 * are followed, but never round in a circle. What is missing or may not be listed is an input too,
 * so that somebody hears of it.
 */
public final class InputWalker {
  private final Path output;
  private final Set<Path> files = new HashSet<>();
  private final PathClaims claims = new PathClaims();

  /**
   * Makes a walker.
   *
   * @param output the folder that is not walked, whether it exists or not
   */
  public InputWalker(Path output) {
    this.output = real(output);
  }

  /** The files of all roots, in the order of the roots; a file named twice comes once. */
  public List<Input> walk(List<Path> roots) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < roots.size(); i++) {
      List<Input> found = new ArrayList<>();
      find(roots.get(i), "", new ArrayList<>(), found);
      inputs.addAll(claims.claim(found, i + 1));
    }
    return inputs;
  }

  private void find(Path file, String path, List<Path> above, List<Input> found) {
    if (Files.isDirectory(file)) {
      walkFolder(file, path, above, found);
    } else if (files.add(file.toAbsolutePath().normalize())) {
      found.add(new Input(path.isEmpty() ? name(file) : path, file));
    }
  }

  private void walkFolder(Path folder, String path, List<Path> above, List<Input> found) {
    Path real = real(folder);
    if (real.equals(output) || above.contains(real)) {
      return;
    }
    List<Path> children;
    try (Stream<Path> all = Files.list(folder)) {
      children = all.sorted(Comparator.comparing(InputWalker::name)).toList();
    } catch (IOException e) {
      found.add(new Input(path.isEmpty() ? name(folder) : path, folder));
      return;
    }
    above.add(real);
    for (Path child : children) {
      String name = name(child);
      if (!name.startsWith(".") && !name.startsWith("~$")) {
        find(child, path.isEmpty() ? name : path + "/" + name, above, found);
      }
    }
    above.remove(above.size() - 1);
  }

  private static String name(Path file) {
    Path name = file.toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : name.toString();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
