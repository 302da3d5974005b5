package vn.lantoa.task.agency;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.AgencyChanged;

/** Publishes agencies. */
@ApplicationScoped
class AgencyPublisher extends RecordPublisher<Agency, AgencyChanged> {

    private static final RecordMapping<AgencyView, AgencyChanged> STATE =
            RecordMapping.of(AgencyView.class, AgencyChanged.class);

    AgencyPublisher(Outbox outbox, AgencyRepository agencies) {
        super(AgencyChanged.class, outbox, agencies, Agency::code, agency -> STATE.of(agency.view()));
    }
}
