package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.Origin;
import vn.lantoa.media.line.Line;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.observation.ObservationEntry;
import vn.lantoa.media.observation.ObservationEvents;
import vn.lantoa.media.observation.ObservationReader;
import vn.lantoa.media.observation.ObservationWriter;
import vn.lantoa.platform.data.messaging.Event;

/** A submission whose lines are observations of items that are known already. */
@ApplicationScoped
class ObservationContent implements SubmissionContent<ObservationEntry> {

    private final ObservationWriter observations;

    ObservationContent(ObservationWriter observations) {
        this.observations = observations;
    }

    @Override
    public SubmissionKind kind() {
        return SubmissionKind.OBSERVATIONS;
    }

    @Override
    public LineReader<ObservationEntry> reader(Instant now) {
        return new ObservationReader(now);
    }

    @Override
    public List<Event<?>> write(Origin origin, List<Line<ObservationEntry>> lines) {
        return ObservationEvents.of(origin.agency(), observations.write(origin, lines));
    }
}
