package vn.lantoa.task.budget.source;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.FundingSourceChanged;

/** Publishes the sources of money; who gives it is told by nobody. */
@ApplicationScoped
class FundingSourcePublisher extends RecordPublisher<FundingSource, FundingSourceChanged> {

    FundingSourcePublisher(Outbox outbox, FundingSourceRepository sources) {
        super(
                FundingSourceChanged.class,
                outbox,
                sources,
                FundingSource::code,
                RecordMapping.of(FundingSource.class, FundingSourceChanged.class)::of);
    }
}
