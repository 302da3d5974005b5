package vn.lantoa.task.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.platform.data.work.ProgressMean;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;
import vn.lantoa.task.progress.reported.CourseTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.history.KnownTask;
import vn.lantoa.task.task.value.Standing;

/** Rolls the progress of a plan's tasks up, at any day as known at any instant (rules.md §6). */
@ApplicationScoped
@Transactional
public class PlanProgressService {

    private final CourseTable courses;
    private final TaskService tasks;
    private final ClauseService clauses;
    private final AgencyTable agencies;
    private final Clock clock;

    PlanProgressService(
            CourseTable courses, TaskService tasks, ClauseService clauses, AgencyTable agencies, Clock clock) {
        this.courses = courses;
        this.tasks = tasks;
        this.clauses = clauses;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * The progress of a plan.
     *
     * @param asOf the day; today when null
     * @param knownAt the instant up to which records count; now when null
     */
    public PlanProgress of(UUID planId, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        LocalDate day = asOf == null ? BusinessTime.today(clock) : asOf;
        Instant known = knownAt == null ? clock.instant() : knownAt;
        List<ClauseView> actions = clauses.actionsOf(planId, day);
        List<KnownTask> counting = tasks.knownOf(planId, known).stream()
                .filter(task -> task.isLiveOn(day))
                .toList();
        Map<UUID, Standing> found =
                courses.standings(counting.stream().map(KnownTask::id).toList(), day, known);
        List<At> standings = counting.stream()
                .map(task -> new At(task, Objects.requireNonNull(found.get(task.id()))))
                .toList();
        return new PlanProgress(
                planId,
                day,
                known,
                RollUp.of(standings.stream().map(At::part).toList()),
                perClause(actions, standings),
                perAgency(standings, agencies.lineage(), day),
                dueStates(standings, day),
                completion(standings, day));
    }

    /** A task and its standing at the day in question. */
    private record At(KnownTask task, Standing standing) {

        ProgressMean.Part part() {
            return new ProgressMean.Part(task.weight(), standing.percent());
        }
    }

    private static List<PlanProgress.OfClause> perClause(List<ClauseView> actions, List<At> standings) {
        return actions.stream()
                .map(clause -> PlanProgress.OfClause.of(
                        clause.path(),
                        RollUp.of(standings.stream()
                                .filter(at -> at.task().clausePaths().contains(clause.path()))
                                .map(At::part)
                                .toList())))
                .toList();
    }

    private static List<PlanProgress.OfAgency> perAgency(List<At> standings, Lineage lineage, LocalDate day) {
        return standings.stream()
                .collect(Collectors.groupingBy(
                        at -> at.task().lead(), TreeMap::new, Collectors.mapping(At::part, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> PlanProgress.OfAgency.of(
                        entry.getKey(), RollUp.of(entry.getValue()), lineage.answering(entry.getKey(), day)))
                .toList();
    }

    private static Map<DueState, Long> dueStates(List<At> standings, LocalDate day) {
        Map<DueState, Long> counts = new EnumMap<>(DueState.class);
        for (DueState state : DueState.values()) {
            counts.put(state, 0L);
        }
        standings.forEach(
                at -> counts.merge(DueState.of(at.standing().doneOn(), at.task().dueOn(), day), 1L, Long::sum));
        return counts;
    }

    private static PlanProgress.Completion completion(List<At> standings, LocalDate day) {
        List<At> due =
                standings.stream().filter(at -> !at.task().dueOn().isAfter(day)).toList();
        long done = due.stream().filter(at -> at.standing().doneOn() != null).count();
        return new PlanProgress.Completion(due.size(), done, Decimals.percent(done, due.size()));
    }
}
