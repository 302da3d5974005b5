package vn.lantoa.media.press;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.platform.web.time.BusinessTime;

/** Publishes the press register. */
@ApplicationScoped
class PressAgencyPublisher extends RecordPublisher<PressAgency, PressAgencyChanged> {

    PressAgencyPublisher(Outbox outbox, PressAgencyRepository agencies, Clock clock) {
        super(
                PressAgencyChanged.class,
                outbox,
                agencies,
                PressAgency::code,
                agency -> agency.changedOn(BusinessTime.today(clock)));
    }
}
