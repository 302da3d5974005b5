package vn.lantoa.platform.web.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookTest {

    private static byte[] workbook(List<? extends List<?>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook.write("aggregates", lines, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Each cell as its place, its type and what it holds. */
    private static List<String> cells(List<?>... lines) throws Exception {
        byte[] sheet = parts(workbook(List.of(lines))).get("xl/worksheets/sheet1.xml");
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(sheet));
        NodeList cells = xml.getElementsByTagName("c");
        return IntStream.range(0, cells.getLength())
                .mapToObj(i -> (Element) cells.item(i))
                .map(cell -> cell.getAttribute("r") + " " + cell.getAttribute("t") + " " + cell.getTextContent())
                .toList();
    }

    @Test
    void aTextLongerThanACellHoldsEndsWithDots() throws Exception {
        assertThat(cells(List.of("ă".repeat(32_767)), List.of("ă".repeat(32_768)), List.of("🐉".repeat(20_000))))
                .containsExactly(
                        "A1 inlineStr " + "ă".repeat(32_767),
                        "A2 inlineStr " + "ă".repeat(32_766) + "…",
                        "A3 inlineStr " + "🐉".repeat(16_383) + "…");
    }

    @Test
    void numbersAreNumbersAndTextIsTextWhateverItLooksLike() throws Exception {
        assertThat(cells(
                        List.of("month", "works"),
                        Arrays.asList("2024-04", 12L, null, true),
                        List.of("=cmd|' /C calc'!A1", "<b>&\"", new BigDecimal("66.67"), -7L)))
                .containsExactly(
                        "A1 inlineStr month",
                        "B1 inlineStr works",
                        "A2 inlineStr 2024-04",
                        "B2  12",
                        "D2 b 1",
                        "A3 inlineStr =cmd|' /C calc'!A1",
                        "B3 inlineStr <b>&\"",
                        "C3  66.67",
                        "D3  -7");
    }

    /** A spreadsheet would round it. */
    @Test
    void noDigitIsLost() throws Exception {
        assertThat(cells(List.of(999_999_999_999_999L, 1_234_567_890_123_456L, 1_000_000_000_000_000_000L)))
                .containsExactly("A1  999999999999999", "B1 inlineStr 1234567890123456", "C1  1000000000000000000");
    }

    @Test
    void whatLooksLikeACodeOfACharacterStaysAsItIs() throws Exception {
        assertThat(cells(List.of("_x0041_", "a_b"))).containsExactly("A1 inlineStr _x005F_x0041_", "B1 inlineStr a_b");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws Exception {
        assertThat(cells(List.of("a\u0001\ufffe\uffff\uD800b\ufffd😀"))).containsExactly("A1 inlineStr ab\ufffd😀");
    }

    @Test
    void columnsAreCountedBeyondZ() throws Exception {
        List<String> cells = cells(Collections.nCopies(28, "x"));

        assertThat(cells.get(25)).startsWith("Z1 ");
        assertThat(cells.get(26)).startsWith("AA1 ");
        assertThat(cells.get(27)).startsWith("AB1 ");
    }

    @Test
    void theSameLinesGiveTheSameBytes() throws Exception {
        byte[] workbook = workbook(List.of(List.of("Báo in", 1L)));

        assertThat(workbook(List.of(List.of("Báo in", 1L)))).isEqualTo(workbook);
        assertThat(parts(workbook))
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml");
        assertThat(new String(parts(workbook).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .contains("Báo in");
    }
}
