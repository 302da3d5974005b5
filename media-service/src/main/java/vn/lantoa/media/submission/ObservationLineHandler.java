package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.SubmissionOrigin;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.line.apart.LineHalves;
import vn.lantoa.media.observation.ObservationEntry;
import vn.lantoa.media.observation.ObservationPublisher;
import vn.lantoa.media.observation.ObservationReader;
import vn.lantoa.media.observation.ObservationWriter;
import vn.lantoa.platform.data.messaging.EventMessage;

/** A submission whose lines are observations of items that are known already. */
@ApplicationScoped
class ObservationLineHandler implements LineHandler<ObservationEntry> {

    private final ObservationWriter observations;
    private final LineHalves halves;

    ObservationLineHandler(ObservationWriter observations, LineHalves halves) {
        this.observations = observations;
        this.halves = halves;
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
        return halves.write(
                origin.submission(),
                lines,
                some -> ObservationPublisher.of(origin.agency(), observations.write(origin, some)));
    }
}
