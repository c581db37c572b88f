package io.github.recount.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWalkerTest {

  @Test
  void walksInSortedOrderWithoutHiddenFilesAndTheOutput(@TempDir Path root) throws IOException {
    make(
        root,
        "b.txt",
        "a/2.txt",
        "a/10.txt",
        ".hidden",
        ".git/x",
        "~$b.docx",
        "out/x.json",
        "报告.txt");
    assertThat(paths(root.resolve("out"), root))
        .containsExactly("a/10.txt", "a/2.txt", "b.txt", "报告.txt");
  }

  @Test
  void aLinkRoundInACircleEnds(@TempDir Path root) throws IOException {
    make(root, "a/b/x.txt");
    Files.createSymbolicLink(root.resolve("a/b/up"), root);
    Files.createSymbolicLink(root.resolve("a/self"), root.resolve("a/self"));
    assertThat(paths(root.resolve("out"), root)).containsExactly("a/b/x.txt", "a/self");
  }

  @Test
  void aFolderThroughALinkIsWalked(@TempDir Path root) throws IOException {
    make(root, "elsewhere/x.txt", "archive/y.txt");
    Files.createSymbolicLink(root.resolve("archive/linked"), root.resolve("elsewhere"));
    assertThat(paths(root.resolve("out"), root.resolve("archive")))
        .containsExactly("linked/x.txt", "y.txt");
  }

  @Test
  void rootsThatShareAPathAreKeptApart(@TempDir Path root) throws IOException {
    make(root, "2022/r.txt", "2022/s.txt", "2023/r.txt", "2023/t.txt", "u.txt");
    assertThat(
            paths(
                root.resolve("out"),
                root.resolve("2022"),
                root.resolve("2023"),
                root.resolve("u.txt")))
        .containsExactly("r.txt", "s.txt", "2/r.txt", "2/t.txt", "u.txt");
  }

  @Test
  void aFileNamedTwiceComesOnce(@TempDir Path root) throws IOException {
    make(root, "a/r.txt");
    Path file = root.resolve("a/r.txt");
    assertThat(paths(root.resolve("out"), file, file, root.resolve("a/../a"), root.resolve("a")))
        .containsExactly("r.txt");
  }

  @Test
  void aFolderNamedLikeTheOutputOfAFileIsKeptApart(@TempDir Path root) throws IOException {
    make(root, "r.txt", "r.txt.json/x.txt");
    assertThat(paths(root.resolve("out"), root)).containsExactly("r.txt", "_r.txt.json/x.txt");
  }

  @Test
  void whatIsMissingIsAnInputToo(@TempDir Path root) throws IOException {
    List<Input> inputs = new InputWalker(root).walk(List.of(root.resolve("no.docx")));
    assertThat(inputs).extracting(Input::path).containsExactly("no.docx");
    assertFailure(inputs.get(0), ReadFailure.Code.NOT_FOUND, "there is no such file");
  }

  @Test
  void anEmptyFileIsDamaged(@TempDir Path root) throws IOException {
    Path file = Files.createFile(root.resolve("empty.docx"));
    assertFailure(new Input("empty.docx", file), ReadFailure.Code.DAMAGED, "the file is empty");
  }

  @Test
  void aFileIsAdmittedWithItsDigest(@TempDir Path root) throws IOException, ReadFailure {
    Path file = Files.writeString(root.resolve("a.txt"), "abc");
    assertThat(new Intake().admit(new Input("x/a.txt", file)))
        .isEqualTo(
            new SourceDocument(
                "x/a.txt",
                file,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "text/plain",
                3));
  }

  private static void assertFailure(Input input, ReadFailure.Code code, String message) {
    assertThatThrownBy(() -> new Intake().admit(input))
        .isInstanceOfSatisfying(ReadFailure.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessage(message);
  }

  private static List<String> paths(Path output, Path... roots) {
    return new InputWalker(output).walk(List.of(roots)).stream().map(Input::path).toList();
  }

  private static void make(Path root, String... files) throws IOException {
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file);
    }
  }
}
