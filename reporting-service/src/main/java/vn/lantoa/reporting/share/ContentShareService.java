package vn.lantoa.reporting.share;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.aggregate.AggregateFilter;
import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;

/** Shares out what the press published of a plan, by the figures of {@code /aggregates}. */
@ApplicationScoped
@Transactional
public class ContentShareService {

    private final AggregateService aggregates;
    private final PlanThemeTable table;

    ContentShareService(AggregateService aggregates, PlanThemeTable table) {
        this.aggregates = aggregates;
        this.table = table;
    }

    /**
     * What is asked.
     *
     * @param from the first day; null: from the beginning
     * @param to the day after the last one; null: without end
     * @param asOf figures as known then; null: now
     */
    record Asked(
            @Nullable UUID planId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OffsetDateTime asOf) {}

    /** @throws Problem 400 when no plan is named, none such is known, or the answer would take too much to read */
    ContentSharesView of(Asked asked) {
        UUID plan = asked.planId();
        if (plan == null) {
            throw Problem.inQuery("planId", ContentShareProblem.CONTENT_SHARE_PLAN_REQUIRED);
        }
        AggregatesView ofThemes = aggregates
                .answer(filter(plan, asked, "theme", List.of()), AgencyScope.everybody())
                .view();
        if (!table.hasPlan(plan)) {
            throw Problem.inQuery("planId", ContentShareProblem.CONTENT_SHARE_PLAN_UNKNOWN, plan);
        }
        List<PlanTheme> themes = table.of(plan);
        ThemeOutputs outputs = new ThemeOutputs(themes, ofThemes, ofEvents(plan, asked, themes));
        ContentOutput all = ContentOutput.of(ofThemes.totals());
        return new ContentSharesView(
                plan,
                asked.from(),
                asked.to(),
                ofThemes.asOf(),
                ofThemes.asOfState(),
                ofThemes.watermark(),
                all,
                themes.stream().map(theme -> row(theme, outputs, all)).toList(),
                OutputShare.of(outputs.themeless(), all),
                themes.stream()
                        .map(PlanTheme::code)
                        .filter(code -> outputs.withParts(code).publications() == 0)
                        .toList());
    }

    private static ThemeShare row(PlanTheme theme, ThemeOutputs outputs, ContentOutput all) {
        String code = theme.code();
        return ThemeShare.of(theme, outputs.of(code), outputs.withParts(code), all, outputs.flagship(theme));
    }

    /** By theme and event, of the events that any theme puts first: only the facts know that. */
    private Optional<AggregatesView> ofEvents(UUID plan, Asked asked, List<PlanTheme> themes) {
        List<String> events = themes.stream()
                .flatMap(theme -> theme.focus().stream())
                .map(PlanTheme.Focus::eventCode)
                .distinct()
                .toList();
        return events.isEmpty()
                ? Optional.empty()
                : aggregates.unlessRefused(filter(plan, asked, "theme,event", events));
    }

    private static AggregateFilter filter(UUID plan, Asked asked, String groupBy, List<String> events) {
        return AggregateFilter.ofPlan(
                plan, ContentOutput.MEASURES, groupBy, events, asked.from(), asked.to(), asked.asOf());
    }
}
