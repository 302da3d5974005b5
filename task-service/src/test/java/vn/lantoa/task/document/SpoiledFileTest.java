package vn.lantoa.task.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.text.PlanDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever became of a file on its way: a plan, or a refusal that says what it is; nothing else, and in time. */
class SpoiledFileTest {

    private static final int EVERY = 1_000;
    private static final int FEW = 20;
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_CUT = 40;
    private static final String MARKS = "0123456789-./<>()[] \"=";

    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    /** No measure of speed. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PlanParser parser = new PlanParser();

    /** As the service has it: a damaged font is told of a million times. */
    @BeforeAll
    static void isNotToldLineByLine() {
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    }

    static Stream<Arguments> files() throws IOException {
        String text = PlanMother.fictitious();
        byte[] word = OfficeForms.docxWithLists(text);
        byte[] pdf = PdfMother.pdf(text);
        return Stream.of(
                arguments("a .docx", PlanForm.WORD, word, spoiling(SpoiledFileTest::anything)),
                arguments("the parts of a .docx", PlanForm.WORD, word, spoiling(SpoiledFileTest::parts)),
                arguments(
                        "a page",
                        PlanForm.HTML,
                        OfficeForms.html(text).getBytes(StandardCharsets.UTF_8),
                        spoiling(SpoiledFileTest::anything)),
                arguments("a PDF", PlanForm.PDF, pdf, spoiling(SpoiledFileTest::anything)),
                arguments("a PDF, not deflated", PlanForm.PDF, inflated(pdf), spoiling(SpoiledFileTest::anything)),
                arguments("the marks of a PDF", PlanForm.PDF, inflated(pdf), spoiling(SpoiledFileTest::marks)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadOrRefused(String name, PlanForm form, byte[] file, Spoiling spoiling) {
        Sweep.ofThisRun().seeds(EVERY, FEW).forEach(seed -> {
            byte[] spoiled = spoiling.of(file, new Random(seed));
            assertThatNoException()
                    .as("seed %d", seed)
                    .isThrownBy(() -> assertTimeoutPreemptively(PATIENCE, () -> readOrRefuse(spoiled, form)));
        });
    }

    private void readOrRefuse(byte[] file, PlanForm form) {
        try {
            assertThat(parser.parse(file, form, null).clauses()).isNotEmpty();
        } catch (FormException refusal) {
            assertThat(refusal.reason()).isNotEmpty();
        } catch (PlanDocumentException refusal) {
            assertThat(refusal.line()).isPositive();
        }
    }

    /** A way to spoil a file. */
    private interface Spoiling {
        byte[] of(byte[] file, Random random);
    }

    private static Spoiling spoiling(Spoiling one) {
        return one;
    }

    /** Bytes changed, cut out and doubled anywhere, and at times the end cut off. */
    private static byte[] anything(byte[] file, Random random) {
        byte[] bytes = file;
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0 && bytes.length > 0; left--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + random.nextInt(LONGEST_CUT));
            bytes = switch (random.nextInt(3)) {
                case 0 -> changed(bytes, at, (byte) random.nextInt());
                case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
                default -> joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
            };
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    /** Marks and digits changed into others, so that the form often stays and what it says is absurd. */
    private static byte[] marks(byte[] file, Random random) {
        byte[] bytes = file;
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
            int at = random.nextInt(bytes.length);
            while (MARKS.indexOf(bytes[at]) < 0) {
                at = (at + 1) % bytes.length;
            }
            bytes = changed(bytes, at, (byte) MARKS.charAt(random.nextInt(MARKS.length())));
        }
        return bytes;
    }

    /** What is within the archive spoiled, each part in one way. */
    private static byte[] parts(byte[] file, Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        switch (random.nextInt(6)) {
                            case 0 -> anything(part, random);
                            case 1, 2 -> marks(part, random);
                            default -> part;
                        });
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] bytes, int at, byte to) {
        byte[] changed = bytes.clone();
        changed[at] = to;
        return changed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    /** The same pages with streams as they are read. */
    private static byte[] inflated(byte[] pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                try (InputStream content = page.getContents()) {
                    page.setContents(new PDStream(document, content));
                }
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }
}
