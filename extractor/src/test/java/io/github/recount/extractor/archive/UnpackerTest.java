package io.github.recount.extractor.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.source.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerTest {
  private static final Path FILES = Path.of("src/test/resources/archive");
  private static final Charset GBK = Charset.forName("GBK");

  private final Path folder;

  UnpackerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> unpacked(String name, byte[] archive) throws IOException {
    return Unpacked.of(name, archive, Limits.DEFAULT, folder);
  }

  /** Written by Python's zipfile, 7-Zip and GNU tar. */
  @ParameterizedTest
  @ValueSource(strings = {"gbk-names.zip", "solid.7z", "gnu.tar.gz"})
  void archivesOfCommonTools(String name) throws IOException {
    assertThat(Unpacked.of(name, FILES.resolve(name), Limits.DEFAULT, folder))
        .containsExactlyInAnyOrder(name + "!/2022/乙单位.txt = 乙", name + "!/2022/自评/甲单位.txt = 甲");
  }

  @Test
  void aPasswordIsAskedForByWhatNeedsIt() throws IOException {
    assertThat(Unpacked.of("a.zip", FILES.resolve("locked-member.zip"), Limits.DEFAULT, folder))
        .containsExactly("a.zip!/2022/乙单位.txt = 乙", "a.zip!/2022/自评/甲单位.txt: ENCRYPTED");
    assertThat(Unpacked.of("a.7z", FILES.resolve("locked.7z"), Limits.DEFAULT, folder))
        .containsExactlyInAnyOrder(
            "a.7z!/2022/乙单位.txt: ENCRYPTED", "a.7z!/2022/自评/甲单位.txt: ENCRYPTED");
    assertThat(Unpacked.of("b.7z", FILES.resolve("locked-names.7z"), Limits.DEFAULT, folder))
        .containsExactly("b.7z: ENCRYPTED");
  }

  @Test
  void namesInUtf8WithAndWithoutSayingSoAndInGbk() throws IOException {
    String unsaid =
        new String("报告.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(unpacked("a.zip", new ZipBytes().with("报告.txt", "x").bytes()))
        .containsExactly("a.zip!/报告.txt = x");
    assertThat(
            unpacked("a.zip", new ZipBytes(StandardCharsets.ISO_8859_1).with(unsaid, "x").bytes()))
        .containsExactly("a.zip!/报告.txt = x");
    // These characters' bytes are valid UTF-8 as well, but of no language seen here.
    assertThat(unpacked("a.zip", new ZipBytes(GBK).with("龙猫.txt", "x").with("拢", "y").bytes()))
        .containsExactly("a.zip!/龙猫.txt = x", "a.zip!/拢 = y");
  }

  @Test
  void noNameLeadsOutOfTheArchive() throws IOException {
    byte[] zip =
        new ZipBytes()
            .with("../../up.txt", "1")
            .with("/root.txt", "2")
            .with("C:\\windows\\a.txt", "3")
            .with("a/./b/../c.txt", "4")
            .with("line\nbreak.txt", "5")
            .bytes();
    assertThat(unpacked("a.zip", zip))
        .containsExactly(
            "a.zip!/up.txt = 1",
            "a.zip!/root.txt = 2",
            "a.zip!/windows/a.txt = 3",
            "a.zip!/a/b/c.txt = 4",
            "a.zip!/line_break.txt = 5");
  }

  @Test
  void hiddenFilesAreLeftOutAndNoTwoMembersShareAPath() throws IOException {
    byte[] zip =
        new ZipBytes()
            .with("__MACOSX/._a.docx", "1")
            .with(".git/config", "2")
            .with("~$a.docx", "3")
            .with("a/b.txt", "4")
            .with("a\\b.txt", "5")
            .with("a/b.txt.json/c.txt", "6")
            .bytes();
    assertThat(unpacked("a.zip", zip))
        .containsExactly(
            "a.zip!/a/b.txt = 4", "a.zip!/_a/b.txt = 5", "a.zip!/__a/b.txt.json/c.txt = 6");
  }

  @Test
  void archivesWithinArchivesUpToALimit() throws IOException {
    byte[] inner = new ZipBytes().with("d.txt", "deep").bytes();
    for (int depth = 3; depth >= 1; depth--) {
      inner = new ZipBytes().with(depth + ".zip", inner).with(depth + ".txt", "flat").bytes();
    }
    assertThat(unpacked("0.zip", inner))
        .containsExactly(
            "0.zip!/1.zip!/2.zip!/3.zip: TOO_LARGE",
            "0.zip!/1.zip!/2.zip!/3.txt = flat",
            "0.zip!/1.zip!/2.txt = flat",
            "0.zip!/1.txt = flat");
  }

  @Test
  void anInnerArchiveThatIsBadStopsNothing() throws IOException {
    byte[] inner = new ZipBytes().with("a.txt", "a").with("b.txt", "b").bytes();
    byte[] zip =
        new ZipBytes()
            .with("cut.zip", Arrays.copyOf(inner, inner.length - 100))
            .with("empty.zip", new ZipBytes().bytes())
            .with("sound.txt", "sound")
            .bytes();
    assertThat(unpacked("a.zip", zip))
        .startsWith("a.zip!/cut.zip!/a.txt = a")
        .contains("a.zip!/cut.zip: DAMAGED")
        .anyMatch(line -> line.startsWith("a.zip!/empty.zip = PK"))
        .endsWith("a.zip!/sound.txt = sound");
  }

  @Test
  void aWrongChecksumIsOfItsMemberAlone() throws IOException {
    byte[] content = "c".repeat(50).getBytes(StandardCharsets.UTF_8);
    byte[] tar = tar("a.txt", content, "b.txt", content);
    byte[] zip = new ZipBytes().with("a.tar", tar).with("b.txt", "b").bytes();
    // In the middle of the first member's packed bytes.
    zip[60] ^= 0x55;
    assertThat(unpacked("a.zip", zip)).containsExactly("a.zip!/a.tar: DAMAGED", "a.zip!/b.txt = b");
  }

  @Test
  void aDamagedTableOfContentsLosesNoMember() throws IOException {
    byte[] zip = new ZipBytes().with("a.txt", "a").with("b.txt", "b").with("c.txt", "c").bytes();
    // The signature of the last but one of its lines.
    int at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    zip[at - 51] ^= 1;
    assertThat(unpacked("a.zip", zip))
        .containsExactly(
            "a.zip!/a.txt = a", "a.zip!/b.txt = b", "a.zip!/c.txt = c", "a.zip: DAMAGED");
  }

  @Test
  void packedStreams() throws IOException {
    byte[] tar = tar("一.txt", "1".getBytes(StandardCharsets.UTF_8), "b/2.txt", new byte[] {'2'});
    assertThat(unpacked("a.tar", tar)).containsExactly("a.tar!/一.txt = 1", "a.tar!/b/2.txt = 2");
    assertThat(unpacked("a.tgz", packed(tar, GZIPOutputStream::new)))
        .containsExactly("a.tgz!/一.txt = 1", "a.tgz!/b/2.txt = 2");
    assertThat(unpacked("a.tar.xz", packed(tar, XZCompressorOutputStream::new)))
        .containsExactly("a.tar.xz!/一.txt = 1", "a.tar.xz!/b/2.txt = 2");
    byte[] text = "text".getBytes(StandardCharsets.UTF_8);
    assertThat(unpacked("f/a.txt.bz2", packed(text, BZip2CompressorOutputStream::new)))
        .containsExactly("f/a.txt.bz2!/a.txt = text");
    assertThat(unpacked("a.txt.gz", packed(text, GZIPOutputStream::new)))
        .containsExactly("a.txt.gz!/a.txt = text");
  }

  @Test
  void rar() throws IOException {
    byte[] rar =
        new RarBytes()
            .with("自评\\甲.txt".getBytes(GBK), "甲", true)
            .with("damaged.txt".getBytes(GBK), "x", false)
            .with("b.txt".getBytes(GBK), "b", true)
            .bytes();
    assertThat(unpacked("a.rar", rar))
        .containsExactly("a.rar!/自评/甲.txt = 甲", "a.rar!/damaged.txt: DAMAGED", "a.rar!/b.txt = b");
    byte[] five = Arrays.copyOf(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0}, 60);
    assertThat(unpacked("five.rar", five)).containsExactly("five.rar: UNSUPPORTED");
  }

  @Test
  void aBombIsRefusedAndTheRestRead() throws IOException {
    byte[] zeros = new byte[20 << 20];
    byte[] zip = new ZipBytes().with("bomb.txt", zeros).with("b.txt", "b").bytes();
    assertThat(unpacked("a.zip", zip))
        .containsExactly("a.zip!/bomb.txt: TOO_LARGE", "a.zip!/b.txt = b");
    byte[] tar = tar("bomb.txt", zeros, "b.txt", new byte[] {'b'});
    assertThat(unpacked("a.tgz", packed(tar, GZIPOutputStream::new)))
        .containsExactly("a.tgz!/bomb.txt: TOO_LARGE", "a.tgz!/b.txt = b");
  }

  @Test
  void tooManyBytesOrFilesEndTheArchive() throws IOException {
    byte[] inner = new ZipBytes().with("c.txt", "ccc").bytes();
    byte[] zip =
        new ZipBytes().with("a.txt", "aaa").with("in.zip", inner).with("b.txt", "bbb").bytes();
    assertThat(Unpacked.of("a.zip", zip, new Limits(1 << 30, 3, 200, 3, 1, 1), folder))
        .containsExactly("a.zip!/a.txt = aaa", "a.zip!/in.zip!/c.txt = ccc", "a.zip: TOO_LARGE");
    Limits few = new Limits(inner.length + 5, 100, 200, 3, 1, 1);
    assertThat(Unpacked.of("a.zip", zip, few, folder))
        .containsExactly(
            "a.zip!/a.txt = aaa", "a.zip!/in.zip!/c.txt: TOO_LARGE", "a.zip: TOO_LARGE");
  }

  @Test
  void aDamagedDocumentIsNoArchive() throws IOException {
    byte[] docx =
        new ZipBytes().with("word/document.xml", "<x/>").with("word/styles.xml", "x").bytes();
    byte[] cut = Arrays.copyOf(docx, docx.length - 30);
    assertThat(unpacked("a.zip", cut)).containsExactly("a.zip: DAMAGED");
    assertThat(unpacked("named.docx", cut)).first().asString().startsWith("no archive");
  }

  @Test
  void contentDecidesNotTheName() throws IOException {
    byte[] zip = new ZipBytes().with("a.txt", "a").bytes();
    assertThat(unpacked("report.docx", zip)).containsExactly("report.docx!/a.txt = a");
    byte[] ofd = new ZipBytes().with("OFD.xml", "<OFD/>").bytes();
    assertThat(unpacked("a.zip", ofd)).containsExactly("no archive but application/ofd");
  }

  private static byte[] tar(String name, byte[] content, String other, byte[] otherContent)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      put(tar, name, content);
      put(tar, other, otherContent);
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] content, Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
