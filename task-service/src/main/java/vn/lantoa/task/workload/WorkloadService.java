package vn.lantoa.task.workload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyLevel;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.workload.WorkloadTable.Counted;

/** Tells how much of a plan's work is whose. */
@ApplicationScoped
@Transactional
public class WorkloadService {

    private final PlanService plans;
    private final WorkloadTable counts;
    private final Clock clock;

    WorkloadService(PlanService plans, WorkloadTable counts, Clock clock) {
        this.plans = plans;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * The work of a plan.
     *
     * @param level of the agencies; null for all
     * @throws Problem 404 when there is no such plan
     */
    PlanWorkload of(UUID planId, @Nullable AgencyLevel level) {
        LocalDate today = BusinessTime.today(clock);
        UUID id = plans.get(planId).id();
        Map<String, List<Counted>> byAgency = counts.of(id, today, level).stream()
                .collect(Collectors.groupingBy(Counted::agency, LinkedHashMap::new, Collectors.toList()));
        List<AgencyWorkload> agencies =
                byAgency.values().stream().map(WorkloadService::agency).toList();
        return new PlanWorkload(id, today, agencies);
    }

    private static AgencyWorkload agency(List<Counted> roles) {
        Counted one = roles.get(0);
        return new AgencyWorkload(
                one.agency(),
                one.name(),
                one.level(),
                roles.stream().map(Counted::work).toList());
    }
}
