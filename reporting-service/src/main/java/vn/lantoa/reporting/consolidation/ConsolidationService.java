package vn.lantoa.reporting.consolidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.obligation.due.CalendarTable;
import vn.lantoa.reporting.reference.PlanTable;
import vn.lantoa.reporting.report.ReportKind;
import vn.lantoa.reporting.report.input.ReportInputService;
import vn.lantoa.reporting.report.input.ReportInputView;

/** Tells what agencies owe of a period, as it stands today. */
@ApplicationScoped
@Transactional
class ConsolidationService {

    private final PlanInputTable inputs;
    private final ReportInputService press;
    private final PlanTable plans;
    private final CalendarTable calendars;
    private final Clock clock;

    ConsolidationService(
            PlanInputTable inputs, ReportInputService press, PlanTable plans, CalendarTable calendars, Clock clock) {
        this.inputs = inputs;
        this.press = press;
        this.plans = plans;
        this.calendars = calendars;
        this.clock = clock;
    }

    private record Owing(UUID planId, String agency) {}

    /**
     * What is owed of the period.
     *
     * @param planId whose tasks; null: those of all plans that are no drafts
     * @throws Problem 400 when the period is none, or no such plan is known
     */
    ConsolidationView of(@Nullable String key, ReportCalendar calendar, @Nullable UUID planId) {
        String asked = key == null ? "" : key;
        Period period = Period.parse(calendar, asked)
                .orElseThrow(() -> Problem.inQuery("period", ConsolidationProblem.CONSOLIDATION_PERIOD_INVALID, asked));
        if (planId != null && plans.find(planId).isEmpty()) {
            throw Problem.inQuery("planId", ConsolidationProblem.CONSOLIDATION_PLAN_UNKNOWN, planId);
        }
        LocalDate today = BusinessTime.today(clock);
        Map<String, List<InputReminder>> reminders =
                inputs.reminders(period).stream().collect(Collectors.groupingBy(InputReminder::agency));
        List<AgencyInput> items = Stream.concat(
                        press.of(period).stream().map(input -> ofPress(input, period, reminders, today)),
                        ofPlans(planId, period, reminders, today))
                .toList();
        return ConsolidationView.of(period, dueOn(period), items, today);
    }

    private Stream<AgencyInput> ofPlans(
            @Nullable UUID planId, Period period, Map<String, List<InputReminder>> reminders, LocalDate today) {
        Map<Owing, List<AgencyInput.OfTask>> owing = inputs.tasks(planId, period).stream()
                .collect(Collectors.groupingBy(
                        task -> new Owing(task.planId(), task.agency()), LinkedHashMap::new, Collectors.toList()));
        return owing.values().stream()
                .map(tasks -> AgencyInput.ofTasks(
                        tasks,
                        period.key(),
                        period.lastDay().isBefore(today),
                        InputReminder.of(
                                reminders.getOrDefault(tasks.get(0).agency(), List.of()),
                                tasks.stream().map(AgencyInput.OfTask::taskId).collect(Collectors.toSet()),
                                today)));
    }

    private static AgencyInput ofPress(
            ReportInputView input, Period period, Map<String, List<InputReminder>> reminders, LocalDate today) {
        return new AgencyInput(
                null,
                ConsolidationKind.DECLARATION,
                period.key(),
                input.agency(),
                input.name(),
                ConsolidationState.of(
                        !input.expected().isEmpty(),
                        input.expected().size(),
                        input.received().size()),
                input.expected().size(),
                input.received().size(),
                input.missing().stream()
                        .limit(AgencyInput.MOST_MISSING)
                        .map(Object::toString)
                        .toList(),
                null,
                InputReminder.of(reminders.getOrDefault(input.agency(), List.of()), Set.of(), today));
    }

    /** Null while nothing was told of the calendar, or no rule is of such a period. */
    private @Nullable LocalDate dueOn(Period period) {
        return Stream.of(ReportKind.values())
                .filter(kind -> kind.months() == period.months())
                .flatMap(kind -> calendars.find(period.calendar()).stream()
                        .flatMap(rules ->
                                rules.of(kind.name(), period).stream().map(rule -> rule.dueOn(period, rules.days()))))
                .findFirst()
                .orElse(null);
    }
}
