package vn.lantoa.media.press;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Publishes the press register. */
@ApplicationScoped
class PressAgencyPublisher extends RecordPublisher<PressAgency, PressAgencyChanged> {

    PressAgencyPublisher(Outbox outbox, PressAgencyRepository agencies) {
        super(PressAgencyChanged.class, outbox, agencies, PressAgency::code, PressAgency::changed);
    }
}
