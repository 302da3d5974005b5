package vn.lantoa.media.correction;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.CorrectionChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Tells how far corrections are; what they do to items is told as revisions of these. */
@ApplicationScoped
class CorrectionPublisher extends RecordPublisher<Correction, CorrectionChanged> {

    CorrectionPublisher(Outbox outbox, CorrectionRepository corrections) {
        super(
                CorrectionChanged.class,
                outbox,
                corrections,
                correction -> correction.id().toString(),
                Correction::changed);
    }
}
