package vn.lantoa.task.amendment;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.AmendmentChanged;

/** Publishes how far each amendment is. */
@ApplicationScoped
class AmendmentPublisher extends RecordPublisher<Amendment, AmendmentChanged> {

    AmendmentPublisher(Outbox outbox, AmendmentRepository amendments) {
        super(
                AmendmentChanged.class,
                outbox,
                amendments,
                amendment -> amendment.id().toString(),
                Amendment::changed);
    }
}
