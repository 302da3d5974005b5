package vn.lantoa.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.HalfMonth;

/** One revision of an observation as its row is, by the names that the statement reads. */
record ObservationRow(
        UUID observationId,
        long epoch,
        int revision,
        UUID itemId,
        String agency,
        String externalId,
        Instant observedAt,
        LocalDate day,
        int halfMonth,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements,
        String source,
        UUID submissionId,
        int line,
        Instant recordedAt,
        Instant knownFrom) {

    /** @throws RuntimeException when the observation is none that figures can take */
    static ObservationRow of(RecordedEvent<ObservationsRecorded> event, Observation one) {
        FactBounds.requireCount("views", one.views());
        FactBounds.requireCount("reach", one.reach());
        FactBounds.requireCount("engagements", one.engagements());
        LocalDate day = BusinessTime.dayOf(one.observedAt());
        return new ObservationRow(
                one.id(),
                event.position().epoch(),
                one.revision(),
                one.itemId(),
                event.data().agency(),
                one.externalId(),
                one.observedAt(),
                day,
                HalfMonth.of(day).number(),
                one.views(),
                one.reach(),
                one.engagements(),
                one.source(),
                one.submissionId(),
                one.line(),
                one.recordedAt(),
                event.recordedAt());
    }

    RefusedFact refusedFor(Throwable cause) {
        return new RefusedFact(
                "submission " + submissionId + " line " + line,
                id().named("observation"),
                agency,
                externalId,
                String.valueOf(cause),
                knownFrom);
    }

    Revision id() {
        return new Revision(observationId, epoch, revision);
    }
}
