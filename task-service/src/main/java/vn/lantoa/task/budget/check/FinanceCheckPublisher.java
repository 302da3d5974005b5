package vn.lantoa.task.budget.check;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.FinanceCheckChanged;

/** Publishes checks and how much money they questioned; what they found, in words, is told by nobody. */
@ApplicationScoped
class FinanceCheckPublisher extends RecordPublisher<FinanceCheck, FinanceCheckChanged> {

    FinanceCheckPublisher(Outbox outbox, FinanceCheckRepository checks) {
        super(
                FinanceCheckChanged.class,
                outbox,
                checks,
                check -> check.id().toString(),
                RecordMapping.of(FinanceCheck.class, FinanceCheckChanged.class)::of);
    }
}
