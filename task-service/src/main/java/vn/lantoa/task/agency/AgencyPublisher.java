package vn.lantoa.task.agency;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.AgencyChanged;

/** Publishes agencies. */
@ApplicationScoped
class AgencyPublisher extends RecordPublisher<Agency, AgencyChanged> {

    AgencyPublisher(Outbox outbox, AgencyRepository agencies) {
        super(AgencyChanged.class, outbox, agencies, Agency::code, AgencyPublisher::state);
    }

    private static AgencyChanged state(Agency agency) {
        AgencyView view = agency.view();
        return new AgencyChanged(
                view.id(),
                view.code(),
                view.electronicId(),
                view.name(),
                view.nameEn(),
                view.level().name(),
                view.parentCode(),
                view.validFrom(),
                view.validTo(),
                view.predecessors());
    }
}
