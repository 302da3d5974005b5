package vn.lantoa.task.progress.forecast;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.ProgressMean;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.progress.RollUp;
import vn.lantoa.task.progress.reported.Course;
import vn.lantoa.task.progress.reported.CourseTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.history.KnownTask;
import vn.lantoa.task.task.value.Standing;

/** Tells when tasks and a plan will be finished, as of a day and by what was known at an instant. */
@ApplicationScoped
@Transactional
public class ForecastService {

    private final CourseTable courses;
    private final TaskService tasks;
    private final PlanService plans;
    private final Clock clock;

    ForecastService(CourseTable courses, TaskService tasks, PlanService plans, Clock clock) {
        this.courses = courses;
        this.tasks = tasks;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The forecast of a plan.
     *
     * @param asOf the day; today when null
     * @param knownAt the instant up to which records count; now when null
     * @throws Problem 404 when there is no such plan
     */
    PlanForecast of(UUID planId, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        LocalDate day = asOf == null ? BusinessTime.today(clock) : asOf;
        Instant known = knownAt == null ? clock.instant() : knownAt;
        UUID plan = plans.get(planId).id();
        List<KnownTask> live = tasks.knownOf(plan, known).stream()
                .filter(task -> task.isLiveOn(day))
                .toList();
        Map<UUID, Course> found = courses.of(live.stream().map(KnownTask::id).toList(), day, known);
        List<At> at = live.stream()
                .map(task -> new At(task, Optional.ofNullable(found.get(task.id()))))
                .toList();
        List<PlanForecast.OfTask> each =
                at.stream().map(one -> one.forecast(day)).toList();
        return new PlanForecast(
                plan,
                day,
                known,
                finish(at, day, known),
                each.stream().filter(one -> one.isLateOn(day)).count(),
                each.stream().filter(one -> one.finishOn() == null).count(),
                each);
    }

    /** A task and how it got on; not at all where nothing was said of it. */
    private record At(KnownTask task, Optional<Course> course) {

        Standing standing() {
            return course.map(Course::standing).orElse(Standing.NOT_BEGUN);
        }

        PlanForecast.OfTask forecast(LocalDate day) {
            Standing standing = standing();
            boolean done = standing.doneOn() != null;
            Pace pace = Pace.of(points(), day);
            LocalDate finish = done ? standing.doneOn() : pace.finishOn();
            return new PlanForecast.OfTask(
                    task.id(),
                    task.title(),
                    task.lead(),
                    task.dueOn(),
                    Decimals.plain(standing.percent()),
                    done,
                    pace.perDay(),
                    finish,
                    PlanForecast.lateness(finish, task.dueOn()),
                    done ? null : PlanForecast.why(pace));
        }

        /** How far it was at the end of the first and of the last day that something was said of. */
        private List<Pace.Point> points() {
            return course.map(one -> List.of(
                            new Pace.Point(one.firstOn(), one.firstPercent()),
                            new Pace.Point(one.lastOn(), one.standing().percent())))
                    .orElse(List.of());
        }
    }

    /** Where all are done, the last day that one was; else by the weighted progress of two days. */
    private PlanForecast.Finish finish(List<At> at, LocalDate day, Instant known) {
        RollUp now = RollUp.of(at.stream()
                .map(one -> new ProgressMean.Part(
                        one.task().weight(), one.standing().percent()))
                .toList());
        BigDecimal percent = now.weighted();
        if (percent == null) {
            return PlanForecast.Finish.none(
                    now.reason() == RollUp.Reason.ZERO_WEIGHT
                            ? PlanForecast.Reason.ZERO_WEIGHT
                            : PlanForecast.Reason.NO_TASK);
        }
        LocalDate dueOn = at.stream()
                .map(one -> one.task().dueOn())
                .max(Comparator.naturalOrder())
                .orElse(day);
        Pace pace = Pace.of(points(at, known), day);
        List<LocalDate> done = at.stream()
                .flatMap(one -> Optional.ofNullable(one.standing().doneOn()).stream())
                .sorted()
                .toList();
        return done.size() == at.size()
                ? PlanForecast.Finish.done(percent, dueOn, pace.perDay(), done.get(done.size() - 1))
                : PlanForecast.Finish.of(percent, dueOn, pace);
    }

    /** The weighted progress on the first and on the last day that anything was said of. */
    private List<Pace.Point> points(List<At> at, Instant known) {
        return Stream.concat(
                        at.stream()
                                .flatMap(one -> one.course().map(Course::firstOn).stream())
                                .min(Comparator.naturalOrder())
                                .stream(),
                        at.stream()
                                .flatMap(one -> one.course().map(Course::lastOn).stream())
                                .max(Comparator.naturalOrder())
                                .stream())
                .map(on -> new Pace.Point(on, weighted(at, on, known)))
                .toList();
    }

    private BigDecimal weighted(List<At> at, LocalDate day, Instant known) {
        Map<UUID, Standing> then =
                courses.standings(at.stream().map(one -> one.task().id()).toList(), day, known);
        BigDecimal percent = RollUp.of(at.stream()
                        .map(one -> new ProgressMean.Part(
                                one.task().weight(),
                                Objects.requireNonNull(then.get(one.task().id()))
                                        .percent()))
                        .toList())
                .weighted();
        return percent == null ? BigDecimal.ZERO : percent;
    }
}
