package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;

import vn.lantoa.media.content.Origin;
import vn.lantoa.media.line.Line;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.platform.data.messaging.Event;

/** What the lines of one kind of submission say and do. */
interface SubmissionContent<T> {

    SubmissionKind kind();

    LineReader<T> reader(Instant now);

    /** Writes good lines, notes at each what it became, and gives the events that tell of it. Runs in a transaction. */
    List<Event<?>> write(Origin origin, List<Line<T>> lines);
}
