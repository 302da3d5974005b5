package vn.lantoa.task.budget.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;
import vn.lantoa.task.budget.line.BudgetLineService;
import vn.lantoa.task.contract.BudgetEntryBooked;

/** Publishes every entry; the version of its event is its number among those of the line. */
@ApplicationScoped
class BudgetEntryPublisher extends PagePublisher<BudgetBooking, BudgetEntryBooked> {

    private final BudgetLineService lines;

    BudgetEntryPublisher(Outbox outbox, BudgetLineService lines, BudgetEntryRepository entries) {
        super(BudgetEntryBooked.class, outbox, entries, entry -> entry.lineId().toString());
        this.lines = lines;
    }

    @Override
    protected long version(BudgetBooking entry) {
        return entry.ordinal();
    }

    @Override
    protected Function<BudgetBooking, BudgetEntryBooked> states(List<BudgetBooking> page) {
        Map<UUID, UUID> plans = lines.plansOf(
                page.stream().map(BudgetBooking::lineId).distinct().toList());
        // the table refers to the line, and no line is ever deleted
        return entry -> state(entry.view(), Objects.requireNonNull(plans.get(entry.lineId())));
    }

    private static BudgetEntryBooked state(BudgetEntryView entry, UUID plan) {
        return new BudgetEntryBooked(
                entry.id(),
                entry.lineId(),
                plan,
                entry.stage().name(),
                entry.amountVnd(),
                entry.bookedOn(),
                entry.createdAt(),
                entry.reverses());
    }
}
