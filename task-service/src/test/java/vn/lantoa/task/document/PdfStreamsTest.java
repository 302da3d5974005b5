package vn.lantoa.task.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** However a stream is packed, and whatever it is for, how far it unpacks is counted before (rules.md §12). */
class PdfStreamsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/FlateDecode",
                "/Fl",
                "[/Fl]",
                "[/FlateDecode /FlateDecode]",
                "[/Flate#44ecode /Fl]",
                "[/FlateDecode /ASCIIHexDecode]",
                "[/FlateDecode /RunLengthDecode]",
            })
    void pagesThatUnpackTooFar(String filter) throws IOException {
        byte[] packed = deflated(repeated("0 0 m ", 97 * MEGABYTE), false);
        assertThat(fault(page("/Filter " + filter, packed))).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    @Test
    void aPageWhosePackingHasAnotherHead() throws IOException {
        byte[] packed = deflated(repeated("0 0 m ", 97 * MEGABYTE), true);
        assertThat(fault(page("/Filter /FlateDecode", packed))).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /DCTDecode",
                "/Filter [/FlateDecode /JPXDecode]",
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 700000000 >>",
                "/Filter /FlateDecode /DP << /Predictor 12 /Columns 700000000 >> /DecodeParms << >>",
                "/Filter /FlateDecode /DecodeParms [<< /Predictor 12 /Colors 32 /Columns 1800000 >>]",
            })
    void aPagePackedAsAPicture(String entries) throws IOException {
        assertThat(fault(page(entries, deflated(new byte[10], false)))).isEqualTo(FormFault.TOO_COMPLEX);
    }

    /** The object stream is found by the table, or by its type where that is lost. */
    @ParameterizedTest
    @CsvSource({"true, <<>>, 2, TOO_COMPLEX", "true, 0, 9, UNPACKS_TOO_FAR", "false, 0, 9, UNPACKS_TOO_FAR"})
    void objectsThatUnpackTooFar(boolean table, String object, int megabytes, FormFault fault) throws IOException {
        byte[] packed = deflated(repeated("1 0 [" + object + " ", megabytes * MEGABYTE), false);
        assertThat(fault(objects(packed, table))).isEqualTo(fault);
    }

    @Test
    void aTableOfObjectsThatUnpacksTooFar() throws IOException {
        Written file = new Written();
        byte[] packed = deflated(new byte[9 * MEGABYTE], false);
        int at = file.stream(1, "/Type /XRef /W [1 2 1] /Size 9 /Root 2 0 R /Filter /Fl", packed);
        assertThat(fault(file.ending(at))).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    /** Rows without a byte never end, and one row may be as wide as the memory. */
    @ParameterizedTest
    @CsvSource({"0 0 0, 9, BROKEN", "1 2147483000 1, 9, BROKEN", "1 0 0, 1600000, TOO_COMPLEX"})
    void aTableOfObjectsWithSpoiledRows(String widths, int length, FormFault fault) throws IOException {
        Written file = new Written();
        String entries = "/Type /XRef /W [" + widths + "] /Index [0 2147483000] /Size 9 /Root 2 0 R /Filter /Fl";
        int at = file.stream(1, entries, deflated(new byte[length], false));
        assertThat(fault(file.ending(at))).isEqualTo(fault);
    }

    /** It is unpacked for each of them. */
    @Test
    void pagesThatAreWrittenAlike() throws IOException {
        Written file = new Written();
        file.object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.object(2, "<< /Type /Pages /Kids [" + "3 0 R 5 0 R ".repeat(50) + "] /Count 100 >>");
        file.object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << >> /Contents 4 0 R >>");
        file.stream(4, "/Filter /FlateDecode", deflated(repeated("0 0 m ", 4 * MEGABYTE), false));
        file.object(5, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << >> /Contents 4 0 R >>");
        assertThat(fault(file.ending(0))).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    @Test
    void aFileOfTooManyObjects() throws IOException {
        Written file = new Written();
        file.object(1, "<< /Type /Catalog /Pages 2 0 R /X [" + "<<>>".repeat(1_500_001) + "] >>");
        file.object(2, "<< /Type /Pages /Kids [] /Count 0 >>");
        assertThat(fault(file.ending(0))).isEqualTo(FormFault.TOO_COMPLEX);
    }

    private static FormFault fault(byte[] file) {
        return catchThrowableOfType(FormException.class, () -> new PlanParser().parse(file, PlanForm.PDF, null))
                .fault();
    }

    private static byte[] page(String entries, byte[] content) throws IOException {
        Written file = new Written();
        file.object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        file.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << >> /Contents 4 0 R >>");
        file.stream(4, entries, content);
        return file.ending(0);
    }

    /** Its catalogue is in the object stream 5. */
    private static byte[] objects(byte[] packed, boolean table) throws IOException {
        Written file = new Written();
        int at = file.stream(5, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed);
        byte[] rows = {1, 0, 0, 0, 0, 2, 0, 0, 5, 0, 1, (byte) (at >> 16), (byte) (at >> 8), (byte) at, 0};
        int last = file.stream(6, "/Type /XRef /W [1 3 1] /Index [0 2 5 1] /Size 7 /Root 1 0 R", rows);
        return file.ending(table ? last : 0);
    }

    private static byte[] repeated(String words, int length) {
        byte[] bytes = new byte[length];
        byte[] word = words.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < length; i++) {
            bytes[i] = word[i < word.length ? i : 5 % word.length + i % (word.length - 5 % word.length)];
        }
        return bytes;
    }

    private static byte[] deflated(byte[] content, boolean bare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (bare) {
            bytes.write(0);
            bytes.write(0);
        }
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, new Deflater(9, bare))) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }

    /** A file written object by object; what is found in it is found by looking for it, but for a table. */
    private static final class Written {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written() throws IOException {
            write("%PDF-1.5\n");
        }

        void object(int number, String content) throws IOException {
            write(number + " 0 obj\n" + content + "\nendobj\n");
        }

        int stream(int number, String entries, byte[] content) throws IOException {
            int at = bytes.size();
            write(number + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n");
            bytes.write(content);
            write("\nendstream\nendobj\n");
            return at;
        }

        byte[] ending(int table) throws IOException {
            write("trailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n" + table + "\n%%EOF\n");
            return bytes.toByteArray();
        }

        private void write(String words) throws IOException {
            bytes.write(words.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
