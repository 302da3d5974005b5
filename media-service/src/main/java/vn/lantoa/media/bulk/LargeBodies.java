package vn.lantoa.media.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.body.LineSource;
import vn.lantoa.media.body.LineSources;
import vn.lantoa.media.line.BodyReader;
import vn.lantoa.platform.web.body.SpooledBody;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Which bodies are large, and how many of them are stored at once. */
@ApplicationScoped
public class LargeBodies {

    private static final int AT_ONCE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int PIECE = 16 * 1024;

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final LineSources sources;

    LargeBodies(ObjectMapper json) {
        sources = new LineSources(json);
    }

    /**
     * Whether a body has more lines than are answered at once.
     *
     * @throws Problem 400 where it is not of its format, as far as that was seen
     */
    public boolean holds(SpooledBody body, BodyFormat format, CsvColumns columns) {
        if (body.length() <= BodyReader.MOST_LINES || separators(body, format) < BodyReader.MOST_LINES) {
            return false;
        }
        int lines = 0;
        try (LineSource source = sources.open(body.open(), format, columns)) {
            while (lines <= BodyReader.MOST_LINES && source.hasNext()) {
                source.next();
                lines++;
            }
        }
        return lines > BodyReader.MOST_LINES;
    }

    /** How many bytes there are that can stand between two lines, as far as it matters. */
    private static int separators(SpooledBody body, BodyFormat format) {
        byte[] piece = new byte[PIECE];
        int found = 0;
        try (InputStream in = body.open()) {
            for (int read = in.read(piece); read >= 0 && found < BodyReader.MOST_LINES; read = in.read(piece)) {
                for (int i = 0; i < read; i++) {
                    boolean separates =
                            format == BodyFormat.JSON ? piece[i] == ',' : piece[i] == '\n' || piece[i] == '\r';
                    found += separates ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /**
     * Stores a large body when there is room; waits a moment for others to be stored.
     *
     * @throws Problem 503 when they are not
     */
    public <T> T whenThereIsRoom(Supplier<T> storing) {
        try {
            if (!room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return storing.get();
        } finally {
            room.release();
        }
    }

    static Problem busy() {
        return Problem.of(CommonProblem.BODIES_IN_FLIGHT).header("Retry-After", RETRY_AFTER_SECONDS);
    }
}
