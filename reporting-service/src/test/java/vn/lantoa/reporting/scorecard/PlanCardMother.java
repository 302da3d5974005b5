package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.objective.ObjectivesPart;
import vn.lantoa.reporting.scorecard.steering.LineMoneyMother;

/** Cards of a plan with the clauses II.3-1 and II.3-2. */
public final class PlanCardMother {

    private static final LocalDate DAY = LocalDate.parse("2024-04-05");

    private PlanCardMother() {}

    /** @param byClause what is allocated to each clause; an empty path: to none */
    public static PlanCard allocating(UUID plan, Map<String, Long> byClause) {
        List<PlanReplica.Clause> clauses =
                List.of(new PlanReplica.Clause("II.3-1", null, true), new PlanReplica.Clause("II.3-2", null, true));
        return PlanCard.of(
                new PlanReplica(plan, 2024, "Kế hoạch mẫu", "ISSUED", clauses),
                List.of(),
                PlanContent.of(PlanContent.Sums.NOTHING, List.of(), List.of()),
                Map.of(),
                KpiPart.NONE,
                ObjectivesPart.NONE,
                EventsPart.NONE,
                LineMoneyMother.allocating(byClause, DAY));
    }
}
