package vn.lantoa.task.progress.monthly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.progress.reported.CourseTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskView;

/** Tells whose return for a month is there and whose is missing. */
@ApplicationScoped
@Transactional
public class PlanReturnsService {

    private final ProgressReturnRepository returns;
    private final CourseTable courses;
    private final TaskService tasks;
    private final PlanService plans;
    private final AgencyTable agencies;
    private final Clock clock;

    PlanReturnsService(
            ProgressReturnRepository returns,
            CourseTable courses,
            TaskService tasks,
            PlanService plans,
            AgencyTable agencies,
            Clock clock) {
        this.returns = returns;
        this.courses = courses;
        this.tasks = tasks;
        this.plans = plans;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Those who answer for a task of the plan that was open on a day of the month, where that is one of the plan: their
     * return is due from its first day on; and those who returned something all the same.
     *
     * @param month null: the last one that is over
     * @throws Problem 400 when the month is none, 404 when there is no such plan
     */
    PlanReturnsView of(UUID planId, @Nullable String month) {
        ProgressReturnFilter.checkMonth(month);
        PlanView plan = plans.get(planId);
        LocalDate today = BusinessTime.today(clock);
        Period asked = month == null ? lastOver(plan, today) : parsed(plan, month);
        Lineage lineage = agencies.lineage();
        Map<String, List<TaskView>> open = new TreeMap<>();
        for (TaskView task : tasks.of(planId)) {
            if (!asked.firstDay().isAfter(today) && isOf(asked, plan) && isOpenIn(asked, task)) {
                returning(task.lead(), asked.lastDay(), lineage)
                        .forEach(who -> open.computeIfAbsent(who, any -> new ArrayList<>())
                                .add(task));
            }
        }
        Map<String, List<ProgressReturnView>> came = came(planId, asked, lineage);
        came.keySet().forEach(who -> open.computeIfAbsent(who, any -> new ArrayList<>()));
        return PlanReturnsView.of(
                planId,
                asked.key(),
                asked.firstDay(),
                asked.lastDay(),
                asked.lastDay().isBefore(today),
                agencies(open, came, asked));
    }

    private static Period parsed(PlanView plan, String month) {
        return Period.parse(plan.reportCalendar(), month).orElseThrow();
    }

    private static Period lastOver(PlanView plan, LocalDate today) {
        Period current = Period.monthOf(plan.reportCalendar(), today);
        return new Period(plan.reportCalendar(), current.firstMonth().minusMonths(1), 1);
    }

    /** Whether a day of the month is one of the plan: what was carried over was not its business before. */
    private static boolean isOf(Period month, PlanView plan) {
        return !plan.startOn().isAfter(month.lastDay()) && !plan.endOn().isBefore(month.firstDay());
    }

    private static boolean isOpenIn(Period month, TaskView task) {
        LocalDate doneOn = task.doneOn();
        LocalDate from = task.startOn().isAfter(month.firstDay()) ? task.startOn() : month.firstDay();
        return !from.isAfter(month.lastDay())
                && task.isLiveOn(from)
                && (doneOn == null || !doneOn.isBefore(month.firstDay()));
    }

    /** The returns that count, by for whom they do. */
    private Map<String, List<ProgressReturnView>> came(UUID planId, Period month, Lineage lineage) {
        Map<String, List<ProgressReturnView>> came = new TreeMap<>();
        returns.of(planId, month.key()).stream()
                .map(ProgressReturn::view)
                .filter(one -> one.state() != ReturnState.REJECTED)
                .forEach(one -> returning(one.agency(), month.lastDay(), lineage)
                        .forEach(who -> came.computeIfAbsent(who, any -> new ArrayList<>())
                                .add(one)));
        return came;
    }

    /** Who answers for an agency on a day; of one that came later, those that it came from and that were there. */
    private static List<String> returning(String agency, LocalDate day, Lineage lineage) {
        List<String> answering = lineage.answering(agency, day);
        return answering.isEmpty()
                ? lineage.origins(agency).stream()
                        .filter(one -> lineage.answering(one, day).contains(one))
                        .toList()
                : answering;
    }

    private List<PlanReturnsView.OfAgency> agencies(
            Map<String, List<TaskView>> open, Map<String, List<ProgressReturnView>> came, Period month) {
        Set<UUID> moved = courses.moved(
                open.values().stream().flatMap(List::stream).map(TaskView::id).toList(),
                month.firstDay(),
                month.lastDay());
        return open.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), came.getOrDefault(entry.getKey(), List.of()), moved))
                .toList();
    }

    private static PlanReturnsView.OfAgency of(
            String agency, List<TaskView> tasks, List<ProgressReturnView> came, Set<UUID> moved) {
        long reported = tasks.stream().filter(task -> moved.contains(task.id())).count();
        return new PlanReturnsView.OfAgency(
                agency,
                came.isEmpty() ? PlanReturnsView.State.MISSING : PlanReturnsView.State.RECEIVED,
                tasks.size(),
                Math.toIntExact(reported),
                came.size(),
                came.isEmpty() ? null : came.get(came.size() - 1).meta().createdAt());
    }
}
