package vn.lantoa.media.line.apart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineProblem;
import vn.lantoa.platform.data.batch.Savepoints;
import vn.lantoa.platform.data.sql.Database;

/**
 * Writes lines together, and by halves where the database refuses some: so that one sinks no other (rules.md §5). The
 * halves follow one another in the order in which items are locked whoever writes, so that nobody waits in a circle.
 */
@ApplicationScoped
public class LineHalves {

    private static final Logger LOG = Logger.getLogger(LineHalves.class);

    /** The same as {@code ORDER BY external_id COLLATE "C"}. */
    private static final Comparator<InputLine<?>> LOCK_ORDER =
            Comparator.comparing(LineHalves::nameOf, Arrays::compareUnsigned);

    private final Savepoints savepoints;

    LineHalves(Savepoints savepoints) {
        this.savepoints = savepoints;
    }

    private static byte[] nameOf(InputLine<?> line) {
        String name = line.externalId();
        return (name == null ? "" : name).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes lines, and rejects those that the database refuses. Must run in a transaction.
     *
     * @param submission the submission that they are of
     * @param lines good ones, for which all that must be locked before their items is locked already
     * @param work writes some of them, notes at each what it became, and says what comes of it
     * @return what comes of it all
     */
    public <T, E> List<E> write(UUID submission, List<InputLine<T>> lines, Function<List<InputLine<T>>, List<E>> work) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Runnable> marks = lines.stream().map(InputLine::mark).toList();
        List<E> done = new ArrayList<>();
        Optional<PersistenceException> refusal = savepoints.attempt(() -> done.addAll(work.apply(lines)));
        if (refusal.isPresent()) {
            marks.forEach(Runnable::run);
            if (lines.size() == 1) {
                refuse(submission, lines.get(0), refusal.get());
            } else {
                List<InputLine<T>> sorted = lines.stream().sorted(LOCK_ORDER).toList();
                int half = sorted.size() / 2;
                done.addAll(write(submission, sorted.subList(0, half), work));
                done.addAll(write(submission, sorted.subList(half, sorted.size()), work));
            }
        }
        return done;
    }

    private static void refuse(UUID submission, InputLine<?> line, PersistenceException refusal) {
        LOG.errorf("Line %d of submission %s is refused: %s", line.number(), submission, Database.reasonOf(refusal));
        line.reject(InputLine.WHOLE, LineProblem.LINE_REFUSED);
    }
}
