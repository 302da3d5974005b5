package vn.lantoa.reporting.reference.replica;

import java.util.List;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.task.contract.AmendmentChanged;
import vn.lantoa.task.contract.BudgetAllocationDecided;
import vn.lantoa.task.contract.BudgetProposalChanged;
import vn.lantoa.task.contract.FinanceCheckChanged;

/** The tables of what is decided of a plan: its amendments, and money that is asked for, assigned and questioned. */
final class DecisionTables {

    static final List<ReferenceTable<?>> ALL = List.of(
            ReferenceTable.of(
                    EventType.of(AmendmentChanged.class),
                    VersionedUpsert.of(AmendmentChanged.class, "plan_amendment", "id")
                            .without("tasks")
                            .collecting("changes", "path", "clause_paths")),
            ReferenceTable.of(
                    EventType.of(BudgetAllocationDecided.class),
                    VersionedUpsert.ofLog(BudgetAllocationDecided.class, "budget_allocation", "id")),
            ReferenceTable.of(
                    EventType.of(BudgetProposalChanged.class),
                    VersionedUpsert.of(BudgetProposalChanged.class, "budget_proposal", "id")),
            ReferenceTable.of(
                    EventType.of(FinanceCheckChanged.class),
                    VersionedUpsert.of(FinanceCheckChanged.class, "finance_check", "id")));

    private DecisionTables() {}
}
