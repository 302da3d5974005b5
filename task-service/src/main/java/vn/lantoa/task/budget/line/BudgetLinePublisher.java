package vn.lantoa.task.budget.line;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;
import vn.lantoa.task.budget.ledger.BudgetAmounts;
import vn.lantoa.task.budget.source.FundingSourceKind;
import vn.lantoa.task.budget.source.FundingSourceService;
import vn.lantoa.task.contract.BudgetLineChanged;

/** Publishes the lines of budgets; their money is told entry by entry. */
@ApplicationScoped
class BudgetLinePublisher extends PagePublisher<BudgetLine, BudgetLineChanged> {

    private final FundingSourceService sources;

    BudgetLinePublisher(Outbox outbox, FundingSourceService sources, BudgetLineRepository lines) {
        super(BudgetLineChanged.class, outbox, lines, line -> line.id().toString());
        this.sources = sources;
    }

    @Override
    protected Function<BudgetLine, BudgetLineChanged> states(List<BudgetLine> page) {
        Map<String, FundingSourceKind> kinds = sources.kinds();
        return line -> state(line.view(BudgetAmounts.NONE), kinds);
    }

    private static BudgetLineChanged state(BudgetLineView line, Map<String, FundingSourceKind> kinds) {
        return new BudgetLineChanged(
                line.id(),
                line.planId(),
                line.title(),
                line.agency(),
                line.sourceCode(),
                // the table refers to the source, and none is ever deleted
                Objects.requireNonNull(kinds.get(line.sourceCode())).name(),
                line.fiscalYear(),
                line.taskId(),
                line.clausePath(),
                line.eventCode(),
                line.orderId());
    }
}
