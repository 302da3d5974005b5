package vn.lantoa.task.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyLevel;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.agency.directory.ListedAgency;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;

/** Counts what mass organisations do together with others. */
@ApplicationScoped
@Transactional
class JointActivityService {

    private final PlanService plans;
    private final TaskService tasks;
    private final AgencyTable agencies;
    private final Clock clock;

    JointActivityService(PlanService plans, TaskService tasks, AgencyTable agencies, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @throws Problem 404 when there is no such plan */
    JointActivities of(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        List<TaskView> shared = tasks.of(plans.get(planId).id()).stream()
                .filter(task -> task.isLiveOn(today) && !task.cooperating().isEmpty())
                .toList();
        List<ListedAgency> organisations =
                agencies
                        .of(shared.stream()
                                .flatMap(JointActivityService::partners)
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(agency -> agency.level() == AgencyLevel.MASS_ORG)
                        .toList();
        Set<String> codes = organisations.stream().map(ListedAgency::code).collect(Collectors.toSet());
        List<TaskView> joint = shared.stream()
                .filter(task -> partners(task).anyMatch(codes::contains))
                .toList();
        List<JointActivities.OfOrganisation> counted = new ArrayList<>();
        organisations.forEach(organisation -> counted.add(count(organisation, joint)));
        return new JointActivities(planId, joint.size(), counted);
    }

    private static Stream<String> partners(TaskView task) {
        return Stream.concat(Stream.of(task.lead()), task.cooperating().stream());
    }

    private static JointActivities.OfOrganisation count(ListedAgency organisation, List<TaskView> joint) {
        List<TaskView> own = joint.stream()
                .filter(task -> partners(task).anyMatch(organisation.code()::equals))
                .toList();
        int led = (int) own.stream()
                .filter(task -> task.lead().equals(organisation.code()))
                .count();
        return new JointActivities.OfOrganisation(
                organisation.code(),
                organisation.name(),
                led,
                own.size() - led,
                own.stream().map(JointActivities.JointTask::of).toList());
    }
}
