package org.asylia.desk.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Makes the text of a letter copy and search as it was written.
 *
 * <p>A typeface has one shape for a character and its Kangxi radical (&#x5341; and &#x2F17;), and
 * the PDF library names the radical. This rewrites each font's map from shapes to characters so
 * that it names the character.
 */
final class CopyableText {

  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]+)>");
  private static final Pattern BLOCK =
      Pattern.compile("\\d+\\s+beginbfrange\\s(.*?)endbfrange", Pattern.DOTALL);

  private CopyableText() {}

  static byte[] repaired(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        repair(page.getResources());
      }
      SteadyPdf.steady(document);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static void repair(PDResources resources) throws IOException {
    for (COSName name : resources.getFontNames()) {
      if (resources.getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE)
          instanceof COSStream map) {
        String before = map.toTextString();
        String after = BLOCK.matcher(before).replaceAll(block -> rewritten(block.group(1)));
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(after.getBytes(StandardCharsets.ISO_8859_1));
        }
      }
    }
  }

  /** One block of ranges, split so that every radical stands alone under its character. */
  static String rewritten(String ranges) {
    List<String> lines = new ArrayList<>();
    RANGE.matcher(ranges).results().forEach(range -> lines.addAll(split(range)));
    StringBuilder blocks = new StringBuilder();
    for (int from = 0; from < lines.size(); from += 100) {
      List<String> some = lines.subList(from, Math.min(lines.size(), from + 100));
      blocks.append(from == 0 ? "" : "\n");
      blocks.append(some.size()).append(" beginbfrange\n");
      blocks.append(String.join("\n", some)).append("\nendbfrange");
    }
    return blocks.toString();
  }

  private static List<String> split(MatchResult range) {
    int first = Integer.parseInt(range.group(1), 16);
    int last = Integer.parseInt(range.group(2), 16);
    String target = new String(HexFormat.of().parseHex(range.group(3)), StandardCharsets.UTF_16BE);
    List<String> lines = new ArrayList<>();
    for (int code = first; code <= last; code++) {
      String named = characterOf(plus(target, code - first));
      lines.add(
          "<%04X> <%04X> <%s>"
              .formatted(
                  code,
                  code,
                  HexFormat.of()
                      .withUpperCase()
                      .formatHex(named.getBytes(StandardCharsets.UTF_16BE))));
    }
    return lines;
  }

  private static String plus(String text, int steps) {
    int last = text.codePointBefore(text.length());
    int kept = text.length() - Character.charCount(last);
    return text.substring(0, kept) + Character.toString(last + steps);
  }

  private static String characterOf(String text) {
    int point = text.codePointAt(0);
    boolean radical = point >= 0x2E80 && point <= 0x2FDF;
    return radical ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
