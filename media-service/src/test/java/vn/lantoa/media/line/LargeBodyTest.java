package vn.lantoa.media.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.body.BodyProblem;
import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A body as large as one may be is received and read, and is never in memory: what is alive is measured while it goes
 * through.
 */
class LargeBodyTest {

    private static final int MIB = 1024 * 1024;
    private static final int BODY = 64 * MIB;
    private static final int LOOKS = 4;
    private static final long MOST_ALIVE = 12L * MIB;

    private final long before = alive();
    private long most;

    /** Reads a line's name, and looks now and then how much is alive. */
    private final LineReader<String> reader = new LineReader<>() {
        private int lines;

        @Override
        public String read(LineFields fields) {
            if (++lines % (BodyReader.MOST_LINES / LOOKS) == 0) {
                look();
            }
            fields.optionalText("title", BODY);
            return fields.text("externalId", 20);
        }

        @Override
        public CsvColumns columns() {
            return CsvColumns.none().and("externalId", CsvColumns.Cell.TEXT).and("title", CsvColumns.Cell.TEXT);
        }

        @Override
        public Object keyOf(String entry) {
            return null;
        }
    };

    /** In bytes, after all that is dead was collected. */
    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void look() {
        most = Math.max(most, alive() - before);
    }

    private static String line(int bytes) {
        String line = "{\"externalId\": \"bai\", \"title\": \"\"}";
        return line.replace("\"\"", "\"" + "x".repeat(bytes - line.length()) + "\"");
    }

    /** Text again and again, made while it is read. */
    private final class Repeated extends InputStream {

        private final byte[] text;
        private final int length;
        private int position;

        Repeated(String once) {
            text = once.repeat(Math.max(1, MIB / once.length())).getBytes(StandardCharsets.UTF_8);
            length = (BODY / text.length - 1) * text.length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            if (position == length) {
                return -1;
            }
            int place = position % text.length;
            int read = Math.min(count, text.length - place);
            System.arraycopy(text, place, buffer, offset, read);
            if (position / (BODY / LOOKS) != (position + read) / (BODY / LOOKS)) {
                look();
            }
            position += read;
            return read;
        }
    }

    private InputStream body(BodyFormat format) {
        String line = line(BODY / BodyReader.MOST_LINES - 1);
        if (format == BodyFormat.NDJSON) {
            return new Repeated(line + "\n");
        }
        InputStream lines = new SequenceInputStream(new Repeated(line + ","), bytes(line + "]}"));
        return new SequenceInputStream(bytes("{\"items\": ["), lines);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(value = BodyFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void aThousandLargeLinesAreReadOneByOne(BodyFormat format) throws IOException {
        try (SpooledBody body = SpooledBody.receive(body(format))) {
            assertThat(body.length()).isGreaterThan(BODY - 3L * MIB);

            assertThat(Lines.reader().read(body.open(), format, reader))
                    .hasSizeGreaterThan(900)
                    .allMatch(InputLine::isGood);
        }
        assertThat(most).isLessThan(MOST_ALIVE);
    }

    @Test
    void oneLineThatIsTheWholeBodyIsPassedOver() throws IOException {
        try (SpooledBody body = SpooledBody.receive(new Repeated("\"x\", "))) {
            assertThat(Lines.reader()
                            .read(body.open(), BodyFormat.NDJSON, reader)
                            .get(0)
                            .errors())
                    .extracting(LineFault::code)
                    .containsExactly(BodyProblem.LINE_TOO_LARGE);
        }
        assertThat(most).isLessThan(MOST_ALIVE);
    }

    @Test
    void anElementThatIsTheWholeBodyEndsIt() throws IOException {
        InputStream endless = new SequenceInputStream(bytes("{\"items\": [{\"themes\": ["), new Repeated("\"x\", "));
        try (SpooledBody body = SpooledBody.receive(endless)) {
            Problem refusal = catchThrowableOfType(
                    Problem.class, () -> Lines.reader().read(body.open(), BodyFormat.JSON, reader));

            assertThat(refusal.code()).isEqualTo(BodyProblem.LINE_TOO_LARGE);
        }
        assertThat(most).isLessThan(MOST_ALIVE);
    }

    @Test
    void aBodyThatIsHeldIsSeen() throws IOException {
        byte[] held = new Repeated("x").readAllBytes();
        look();

        assertThat(held).hasSizeGreaterThan(BODY - 3 * MIB);
        assertThat(most).isGreaterThan(BODY - 4L * MIB);
    }
}
