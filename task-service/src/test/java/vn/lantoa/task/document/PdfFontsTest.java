package vn.lantoa.task.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Fonts that say in a few bytes what would fill the memory are refused before they are read (rules.md §12). */
class PdfFontsTest {

    private static final String TEXT = PlanMother.HEADER + "## I. VIỆC\n\n- Mở một bản tin.\n";
    private static final String MAP = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange
            1 beginbfrange %s endbfrange
            endcmap end end
            """;

    /** What is done to the font with which the first page is written. */
    private interface Change {
        void of(COSDictionary font, PDDocument document) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "W2"})
    void widthsOfTooManyCodes(String key) throws IOException {
        byte[] file = changed((font, document) -> descendant(font).setItem(COSName.getPDFName(key), widths()));
        assertThat(fault(file)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    /** More than an int holds would be cut; what is no number is passed over with what belongs to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 4297967296 500",
                "4294967296 2147483000 500",
                "-2147483648.0 2147483000 500",
                "1 /x 0 0 2147483000 5",
                "2147483647 2147483647 500",
            })
    void widthsThatAreTakenOtherwiseThanTheyAreWritten(String widths) throws IOException {
        byte[] file = changed((font, document) -> descendant(font).setItem(COSName.W, numbers(widths)));
        assertThat(fault(file)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<00000000> <7FFFFFFE> <0000>",
                "<0000>%a range\n<00FFFFFF>\n<00000041>",
                "<0000> <0001> %\n<00000000> <7FFFFFFE> <0000>",
                "<D0000000> <1FFFFFFF> <0000>",
                "<0000> <7FFFFFF> <0000>",
                "<0000> <0001> [ (]) <00000000> <7FFFFFFE> <0000>",
                "<0000> <0001> << /a (>>) >> <00000000> <7FFFFFFE> <0000>",
                "endbfrange (%) 1 beginbfrange <00000000> <7FFFFFFE> <0000>",
                "endbfrange (beginbfrange) % (\n 1 beginbfrange <00000000> <7FFFFFFE> <0000>",
            })
    void lettersOfTooManyCodes(String range) throws IOException {
        byte[] file = changed((font, document) -> font.setItem(
                COSName.TO_UNICODE, stream(document, MAP.formatted(range).getBytes(StandardCharsets.US_ASCII))));
        assertThat(fault(file)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void lettersOneByOneThatAreTooMany() throws IOException {
        String range = "<00000000> <00000001> [" + "<>".repeat(2_000_000) + "]";
        byte[] file = changed((font, document) -> font.setItem(
                COSName.TO_UNICODE, stream(document, MAP.formatted(range).getBytes(StandardCharsets.US_ASCII))));
        assertThat(fault(file)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    /** It is counted before it is looked into, and no picture because it says so. */
    @ParameterizedTest
    @ValueSource(strings = {"ToUnicode", "Encoding"})
    void aMapThatUnpacksTooFar(String key) throws IOException {
        byte[] file = changed((font, document) -> {
            COSStream map = stream(document, new byte[97 * 1024 * 1024]);
            map.setItem(COSName.SUBTYPE, COSName.IMAGE);
            font.setItem(COSName.getPDFName(key), map);
        });
        assertThat(fault(file)).isEqualTo(FormFault.UNPACKS_TOO_FAR);
        byte[] smaller = changed(
                (font, document) -> font.setItem(COSName.getPDFName(key), stream(document, new byte[5 * 1024 * 1024])));
        assertThat(fault(smaller)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void aMapOfManyFonts() throws IOException {
        String range = "<0000> <0000> <0041> ".repeat(60_000);
        byte[] file = changed((font, document) -> {
            COSStream map = stream(document, MAP.formatted(range).getBytes(StandardCharsets.US_ASCII));
            COSDictionary others = new COSDictionary();
            for (int i = 0; i < 20; i++) {
                COSDictionary other = new COSDictionary(font);
                other.setItem(COSName.TO_UNICODE, map);
                others.setItem("F" + i, other);
            }
            document.getPage(0).getResources().getCOSObject().setItem(COSName.FONT, others);
        });
        assertThat(fault(file)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void aFontThatUnpacksTooFar() throws IOException {
        byte[] file =
                changed((font, document) -> ((COSDictionary) descendant(font).getDictionaryObject(COSName.FONT_DESC))
                        .setItem(COSName.FONT_FILE2, stream(document, new byte[97 * 1024 * 1024])));
        assertThat(fault(file)).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    /** What is a picture where it is drawn is none where a font has it. */
    @Test
    void aFontThatIsDrawnToo() throws IOException {
        byte[] file = changed((font, document) -> {
            COSDictionary described = (COSDictionary) descendant(font).getDictionaryObject(COSName.FONT_DESC);
            COSStream letters = stream(document, new byte[97 * 1024 * 1024]);
            letters.setItem(COSName.SUBTYPE, COSName.IMAGE);
            described.setItem(COSName.FONT_FILE2, letters);
            COSDictionary resources = document.getPage(0).getResources().getCOSObject();
            COSDictionary drawn = new COSDictionary();
            drawn.setItem(COSName.XOBJECT, described);
            resources.setItem("A", drawn);
            resources.setItem(COSName.XOBJECT, described);
        });
        assertThat(fault(file)).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    @Test
    void lettersOneByOneAreNoMoreThanAreWritten() throws IOException {
        String range = "<0000> <0001> [<7FFFFFFE> <0000> <0041>]";
        byte[] file = changed((font, document) -> font.setItem(
                COSName.TO_UNICODE, stream(document, MAP.formatted(range).getBytes(StandardCharsets.US_ASCII))));
        assertThat(catchThrowableOfType(FormException.class, () -> parse(file))).isNull();
    }

    private static FormFault fault(byte[] file) {
        return catchThrowableOfType(FormException.class, () -> parse(file)).fault();
    }

    private static void parse(byte[] file) {
        new PlanParser().parse(file, PlanForm.PDF, null);
    }

    private static byte[] changed(Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PdfMother.pdf(TEXT))) {
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : fonts.keySet()) {
                change.of(fonts.getCOSDictionary(name), document);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static COSDictionary descendant(COSDictionary font) {
        return (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    private static COSBase numbers(String written) throws IOException {
        COSArray numbers = new COSArray();
        for (String number : written.split(" ")) {
            numbers.add(number.startsWith("/") ? COSName.getPDFName(number) : COSNumber.get(number));
        }
        return numbers;
    }

    private static COSBase widths() {
        COSArray widths = new COSArray();
        for (long number : new long[] {0, Integer.MAX_VALUE, 500, 250, 700}) {
            widths.add(COSInteger.get(number));
        }
        return widths;
    }

    private static COSStream stream(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream packed = stream.createOutputStream(COSName.FLATE_DECODE)) {
            packed.write(content);
        }
        return stream;
    }
}
