package vn.lantoa.task.progress.forecast;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.progress.RollUp;
import vn.lantoa.task.progress.reported.Reported;
import vn.lantoa.task.progress.reported.ReportedTable;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.history.KnownTask;
import vn.lantoa.task.task.value.Standing;

/** Tells when tasks and a plan will be finished, as of a day and by what was known at an instant. */
@ApplicationScoped
@Transactional
public class ForecastService {

    private final ReportedTable reported;
    private final TaskService tasks;
    private final PlanService plans;
    private final Clock clock;

    ForecastService(ReportedTable reported, TaskService tasks, PlanService plans, Clock clock) {
        this.reported = reported;
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
        Map<UUID, List<Reported>> said =
                reported.of(live.stream().map(KnownTask::id).toList());
        List<At> at = live.stream()
                .map(task -> new At(task, counting(said.getOrDefault(task.id(), List.of()), day, known)))
                .toList();
        List<PlanForecast.OfTask> each =
                at.stream().map(one -> one.forecast(day)).toList();
        return new PlanForecast(
                plan,
                day,
                known,
                finish(at, day),
                each.stream().filter(one -> one.isLateOn(day)).count(),
                each.stream().filter(one -> one.finishOn() == null).count(),
                each);
    }

    private static List<Reported> counting(List<Reported> said, LocalDate day, Instant known) {
        return said.stream()
                .filter(one ->
                        !one.effectiveOn().isAfter(day) && !one.recordedAt().isAfter(known))
                .toList();
    }

    /**
     * A task and what was said of it that counts.
     *
     * @param said by day, and within a day as it was recorded
     */
    private record At(KnownTask task, List<Reported> said) {

        Standing standing(LocalDate day) {
            return Reported.standing(said, day, Instant.MAX);
        }

        PlanForecast.OfTask forecast(LocalDate day) {
            Standing standing = standing(day);
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

        /** How far it was at the end of each day that something was said of. */
        private List<Pace.Point> points() {
            Map<LocalDate, BigDecimal> last = new TreeMap<>();
            said.forEach(one -> last.put(one.effectiveOn(), one.percent()));
            return last.entrySet().stream()
                    .map(one -> new Pace.Point(one.getKey(), one.getValue()))
                    .toList();
        }
    }

    /** Where all are done, the last day that one was; else by the weighted progress of two days. */
    private static PlanForecast.Finish finish(List<At> at, LocalDate day) {
        RollUp now = rollUp(at, day);
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
        Pace pace = Pace.of(points(at), day);
        List<LocalDate> done = at.stream()
                .flatMap(one -> Optional.ofNullable(one.standing(day).doneOn()).stream())
                .sorted()
                .toList();
        return done.size() == at.size()
                ? PlanForecast.Finish.done(percent, dueOn, pace.perDay(), done.get(done.size() - 1))
                : PlanForecast.Finish.of(percent, dueOn, pace);
    }

    /** The weighted progress on the first and on the last day that anything was said of. */
    private static List<Pace.Point> points(List<At> at) {
        List<LocalDate> days = at.stream()
                .flatMap(one -> one.said().stream().map(Reported::effectiveOn))
                .sorted()
                .toList();
        return days.isEmpty()
                ? List.of()
                : Stream.of(days.get(0), days.get(days.size() - 1))
                        .map(one -> new Pace.Point(one, orZero(rollUp(at, one).weighted())))
                        .toList();
    }

    private static BigDecimal orZero(@Nullable BigDecimal percent) {
        return percent == null ? BigDecimal.ZERO : percent;
    }

    private static RollUp rollUp(List<At> at, LocalDate day) {
        return RollUp.of(at.stream()
                .map(one ->
                        new RollUp.Part(one.task().weight(), one.standing(day).percent()))
                .toList());
    }
}
