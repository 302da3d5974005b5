package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.observation.ObservationEntry;
import vn.lantoa.media.observation.ObservationPublisher;
import vn.lantoa.media.observation.ObservationReader;
import vn.lantoa.media.observation.ObservationWriter;
import vn.lantoa.platform.data.messaging.EventMessage;

/** A submission whose lines are observations of items that are known already. */
@ApplicationScoped
class ObservationLineHandler implements LineHandler<ObservationEntry> {

    private final ObservationWriter observations;

    ObservationLineHandler(ObservationWriter observations) {
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
    public List<EventMessage<?>> write(SubmissionOrigin origin, List<InputLine<ObservationEntry>> lines) {
        return ObservationPublisher.of(origin.agency(), observations.write(origin, lines));
    }
}
