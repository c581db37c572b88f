package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.pdf.PageContent;
import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A photograph is recognized as the camera was held, not as its pixels lie. */
class OrientationTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 300;

  /** Dark in its upper left corner. */
  private static final Gray PAGE =
      Gray.of(Drawing.page(WIDTH, HEIGHT, 1, graphics -> graphics.fillRect(0, 0, 60, 40)));

  @TempDir Path folder = Path.of("");

  /** Turned back by so many quarters, a page lies as a camera held that way keeps it. */
  @ParameterizedTest
  @CsvSource({"1, 0", "3, 2", "6, 3", "8, 1", "0, 0", "9, 0"})
  void aPictureIsTurnedAsItSays(int orientation, int quarters) throws Exception {
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      BufferedImage seen = seen(jpeg(PAGE.turned(quarters), exif(order, orientation)));

      assertThat(seen.getWidth()).isEqualTo(WIDTH);
      assertThat(seen.getHeight()).isEqualTo(HEIGHT);
      assertThat(seen.getRGB(30, 20) & 0xff).isLessThan(60);
      assertThat(seen.getRGB(WIDTH - 30, HEIGHT - 20) & 0xff).isGreaterThan(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 0", "4, 0, 1", "5, 0, 0", "7, 1, 1"})
  void aMirroredOneIsMirroredBack(int orientation, int right, int below) {
    BufferedImage page =
        Drawing.page(
            WIDTH, HEIGHT, 1, g -> g.fillRect(right * (WIDTH - 60), below * (HEIGHT - 40), 60, 40));

    BufferedImage seen = Orientation.upright(page, orientation);

    assertThat(seen.getWidth()).isEqualTo(orientation > 4 ? HEIGHT : WIDTH);
    assertThat(seen.getRGB(20, 20) & 0xff).isLessThan(60);
  }

  @Test
  void exifThatIsCutOffSaysNothing() throws Exception {
    byte[] whole = exif(ByteOrder.BIG_ENDIAN, 6);
    for (int length : new int[] {0, 5, 10, 15, 20}) {
      BufferedImage seen = seen(jpeg(PAGE, java.util.Arrays.copyOf(whole, length)));
      assertThat(seen.getWidth()).isEqualTo(WIDTH);
    }
  }

  private BufferedImage seen(byte[] jpeg) throws Exception {
    Path file = Files.write(folder.resolve("photo.jpg"), jpeg);
    List<BufferedImage> seen = new ArrayList<>();
    try {
      new PictureReader(
              (page, pointsPerPixel) -> {
                seen.add(page);
                return new PageContent(595, 842, List.of(), List.of(), List.of(), List.of());
              })
          .read(new Detector().detect("photo.jpg", file));
    } catch (ReadFailure e) {
      assertThat(e.code()).isEqualTo(ReadFailure.Code.NO_TEXT);
    }
    assertThat(seen).hasSize(1);
    return seen.get(0);
  }

  private static byte[] jpeg(Gray picture, byte[] exif) throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture.image(), "jpg", plain)).isTrue();
    byte[] bytes = plain.toByteArray();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, 2);
    out.write(ByteBuffer.allocate(4).putInt(0xffe10000 | exif.length + 2).array());
    out.write(exif);
    out.write(bytes, 2, bytes.length - 2);
    return out.toByteArray();
  }

  private static byte[] exif(ByteOrder order, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(32);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    exif.order(order).putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return exif.array();
  }
}
