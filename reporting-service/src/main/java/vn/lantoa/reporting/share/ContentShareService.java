package vn.lantoa.reporting.share;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String AUDIENCE = "audience";
    private static final String NONE = "";

    private final AggregateService aggregates;
    private final PlanThemeTable table;
    private final PlanAudienceTable audienceTable;

    ContentShareService(AggregateService aggregates, PlanThemeTable table, PlanAudienceTable audienceTable) {
        this.aggregates = aggregates;
        this.table = table;
        this.audienceTable = audienceTable;
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
        Map<String, ContentOutput> ofAudiences = byAudience(plan, asked);
        List<AudienceShare> audiences = audienceTable.of(plan).stream()
                .map(one -> AudienceShare.of(one, ofAudiences.getOrDefault(one.code(), ContentOutput.NONE), all))
                .toList();
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
                        .toList(),
                audiences,
                OutputShare.of(ofAudiences.getOrDefault(NONE, ContentOutput.NONE), all),
                audiences.stream()
                        .filter(row -> row.output().publications() == 0)
                        .map(AudienceShare::audience)
                        .toList());
    }

    /** By the code of the audience; under {@link #NONE} what names none. */
    private Map<String, ContentOutput> byAudience(UUID plan, Asked asked) {
        Map<String, ContentOutput> outputs = new HashMap<>();
        aggregates
                .rows(filter(plan, asked, AUDIENCE, List.of()))
                .forEach(row ->
                        outputs.put(row.get(AUDIENCE) instanceof String code ? code : NONE, ContentOutput.of(row)));
        return outputs;
    }

    private static ThemeShare row(PlanTheme theme, ThemeOutputs outputs, ContentOutput all) {
        String code = theme.code();
        return ThemeShare.of(theme, outputs.of(code), outputs.withParts(code), all, outputs.flagship(theme));
    }

    /** By theme and event, of the events that any theme puts first: only the facts know that. */
    private Optional<List<Map<String, @Nullable Object>>> ofEvents(UUID plan, Asked asked, List<PlanTheme> themes) {
        List<String> events = themes.stream()
                .flatMap(theme -> theme.focus().stream())
                .map(PlanTheme.Focus::eventCode)
                .distinct()
                .toList();
        return events.isEmpty()
                ? Optional.empty()
                : aggregates.rowsUnlessRefused(filter(plan, asked, "theme,event", events));
    }

    private static AggregateFilter filter(UUID plan, Asked asked, String groupBy, List<String> events) {
        return AggregateFilter.ofPlan(
                plan, ContentOutput.MEASURES, groupBy, events, asked.from(), asked.to(), asked.asOf());
    }
}
