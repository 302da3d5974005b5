package vn.lantoa.task.progress.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.progress.reported.CourseTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.history.KnownTask;

/** Holds what was promised for a period against what came of it. */
@ApplicationScoped
@Transactional
public class CommitmentService {

    private final CourseTable courses;
    private final TaskService tasks;
    private final PlanService plans;
    private final Clock clock;

    CommitmentService(CourseTable courses, TaskService tasks, PlanService plans, Clock clock) {
        this.courses = courses;
        this.tasks = tasks;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The commitments of a plan.
     *
     * @throws Problem 400 when the period is none, 404 when there is no such plan
     */
    PlanCommitments of(UUID planId, CommitmentPeriod asked) {
        PlanView plan = plans.get(planId);
        CommitmentPeriod.Days days = asked.of(plan);
        Instant given = asked.promised();
        Instant promisedAt = given == null ? BusinessTime.startOf(days.from()) : given;
        LocalDate day = asked.asOf == null ? BusinessTime.today(clock) : asked.asOf;
        Map<UUID, KnownTask> then = due(planId, promisedAt, days);
        Map<UUID, KnownTask> now = byId(tasks.knownOf(planId, clock.instant()));
        Map<UUID, LocalDate> done = doneOn(
                Stream.concat(then.keySet().stream(), now.keySet().stream())
                        .distinct()
                        .toList(),
                day);
        List<PlanCommitments.OfTask> all = new ArrayList<>();
        then.values().forEach(task -> all.add(promise(task, now.get(task.id()), done.get(task.id()), day)));
        now.values().stream()
                .filter(task -> !then.containsKey(task.id()) && days.contains(task.dueOn()) && task.isLiveOn(day))
                .forEach(task -> all.add(added(task, done.get(task.id()))));
        return new PlanCommitments(
                planId,
                days.from(),
                days.to(),
                promisedAt,
                day,
                PlanCommitments.Counts.of(all),
                PlanCommitments.byAgency(all),
                all);
    }

    /** The tasks that were due in the period, as they were known at an instant. */
    private Map<UUID, KnownTask> due(UUID planId, Instant promisedAt, CommitmentPeriod.Days days) {
        return byId(tasks.knownOf(planId, promisedAt).stream()
                .filter(task -> days.contains(task.dueOn()) && task.isLiveOn(days.from()))
                .toList());
    }

    private static Map<UUID, KnownTask> byId(List<KnownTask> tasks) {
        return tasks.stream()
                .collect(Collectors.toMap(KnownTask::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private Map<UUID, LocalDate> doneOn(List<UUID> ids, LocalDate day) {
        Instant now = clock.instant();
        Map<UUID, LocalDate> done = new HashMap<>();
        courses.of(ids, day, now).forEach((id, course) -> {
            LocalDate on = course.standing().doneOn();
            if (on != null) {
                done.put(id, on);
            }
        });
        return done;
    }

    private static PlanCommitments.OfTask promise(
            KnownTask promised, @Nullable KnownTask now, @Nullable LocalDate doneOn, LocalDate day) {
        return new PlanCommitments.OfTask(
                promised.id(),
                promised.title(),
                promised.lead(),
                CommitmentOutcome.of(promised, now, doneOn, day),
                promised.dueOn(),
                now == null ? null : now.dueOn(),
                doneOn);
    }

    private static PlanCommitments.OfTask added(KnownTask task, @Nullable LocalDate doneOn) {
        return new PlanCommitments.OfTask(
                task.id(), task.title(), task.lead(), CommitmentOutcome.ADDED, null, task.dueOn(), doneOn);
    }
}
