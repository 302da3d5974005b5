package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;

import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.press.Sender;
import vn.lantoa.platform.data.messaging.EventMessage;

/** What the lines of one kind of submission say and do. */
interface LineHandler<T> {

    SubmissionKind kind();

    LineReader<T> reader(Instant now);

    /** Rejects those of the good lines that the press agency cannot say: of a day on which it does not exist. */
    default void check(Sender sender, List<InputLine<T>> lines) {}

    /**
     * Writes good lines, notes at each what it became, and gives the events that tell of it; one that the database
     * refuses is rejected. Runs in a transaction.
     */
    List<EventMessage<?>> write(SubmissionOrigin origin, List<InputLine<T>> lines);
}
