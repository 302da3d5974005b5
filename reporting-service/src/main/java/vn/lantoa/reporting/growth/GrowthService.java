package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.completeness.DeclaredMonths;
import vn.lantoa.reporting.growth.rule.AgencyOutput;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.growth.rule.TargetTerms;
import vn.lantoa.reporting.reference.GrowthTargetReplica;
import vn.lantoa.reporting.reference.GrowthTargetTable;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Answers how growth targets stand. */
@ApplicationScoped
@Transactional
public class GrowthService {

    /** The year before is looked at too: what its declared months had bounds what missing ones may hide. */
    private static final int YEARS_BACK = 1;

    private final GrowthTargetTable targets;
    private final PressAgencyTable register;
    private final DeclaredMonths declarations;
    private final GrowthCellTable cells;
    private final Clock clock;

    GrowthService(
            GrowthTargetTable targets,
            PressAgencyTable register,
            DeclaredMonths declarations,
            GrowthCellTable cells,
            Clock clock) {
        this.targets = targets;
        this.register = register;
        this.declarations = declarations;
        this.cells = cells;
        this.clock = clock;
    }

    /**
     * How a target stands.
     *
     * @param version of its definition, with the baselines that stood under it last, or of a draft with those that an
     *     approval would make count; the one that counts when null
     * @param periodKey the period to look through; the target's year when null
     * @param asOf what was known at that instant; now when null
     * @param readable whose rows alone may be shown; what is pooled is everybody's
     * @throws Problem 400 when the period or the instant does not fit, 404 when no such target is known
     */
    public GrowthView of(
            UUID id,
            @Nullable Integer version,
            @Nullable String periodKey,
            @Nullable Instant asOf,
            AgencyScope readable) {
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw Problem.inQuery("asOf", GrowthProblem.GROWTH_AS_OF_FUTURE, asOf);
        }
        GrowthTargetReplica target = target(id, version, asOf, readable.isEverybody());
        Period through = period(target, periodKey);
        GrowthCalculation table = table(target, through, asOf, readable);
        return new GrowthView(
                target.id(),
                target.name(),
                target.planId(),
                target.definitionVersion(),
                target.approved(),
                target.calendar(),
                target.baselineYear(),
                target.targetYear(),
                target.growthPercent(),
                target.tolerancePoints(),
                through.key(),
                asOf,
                table.rows(),
                readable.isEverybody() ? table.pooled() : List.of(),
                table.completeness());
    }

    /** Whether intake has counted under the definition that a target has. */
    public boolean isCounted(GrowthTargetReplica target) {
        return cells.areOf(target.id(), target.definitionVersion());
    }

    private GrowthTargetReplica target(UUID id, @Nullable Integer version, @Nullable Instant asOf, boolean drafts) {
        GrowthTargetReplica counting =
                targets.find(id, asOf).orElseThrow(() -> Problem.of(GrowthProblem.GROWTH_TARGET_NOT_FOUND, id));
        if (version == null) {
            return counting;
        }
        Optional<GrowthTargetReplica> told = targets.find(id, version, asOf);
        return told.filter(GrowthTargetReplica::approved)
                .or(() -> drafts ? targets.findDraft(id, version, asOf) : Optional.empty())
                .or(() -> told)
                .orElseThrow(() -> Problem.of(GrowthProblem.GROWTH_VERSION_NOT_FOUND, id, version));
    }

    private static Period period(GrowthTargetReplica target, @Nullable String key) {
        String year = "%04d".formatted(target.targetYear());
        String asked = key == null ? year : key;
        Period period = Period.parse(target.calendar(), asked)
                .orElseThrow(() -> Problem.inQuery("period", GrowthProblem.GROWTH_PERIOD_INVALID, asked));
        if (period.firstMonth().getYear() != target.targetYear()) {
            throw Problem.inQuery("period", GrowthProblem.GROWTH_PERIOD_OUTSIDE, asked, year);
        }
        return period;
    }

    private GrowthCalculation table(
            GrowthTargetReplica target, Period through, @Nullable Instant asOf, AgencyScope readable) {
        var today = BusinessTime.dayOf(asOf == null ? clock.instant() : asOf);
        GrowthYear year = new GrowthYear(target.calendar(), target.targetYear(), target.baselineYear(), today, through);
        Period whole = new Period(target.calendar(), year.month(1), GrowthYear.MONTHS);
        List<PressAgencyReplica> known = register.knownAt(asOf);
        List<PressAgencyReplica> agencies = known.stream()
                .filter(agency -> agency.level().equals(target.agencyLevel()))
                .filter(agency -> agency.isValidWithin(whole.firstDay(), whole.lastDay()))
                .filter(agency -> readable.holds(agency.code()))
                .toList();
        TargetTerms terms = new TargetTerms(target.growthPercent(), target.tolerancePoints());
        TargetBaselines baselines = new TargetBaselines(target, cells.areOf(target.id(), target.definitionVersion()));
        Succession succession = new Succession(year, known, target.agencyLevel());
        List<GrowthLine> lines = lines(baselines, succession, year, agencies, asOf);
        return new GrowthCalculation(year, terms, lines, baselines.lackOfAll());
    }

    private List<GrowthLine> lines(
            TargetBaselines baselines,
            Succession succession,
            GrowthYear year,
            List<PressAgencyReplica> agencies,
            @Nullable Instant asOf) {
        GrowthTargetReplica target = baselines.target();
        YearMonth from = year.month(1).minusYears(YEARS_BACK);
        YearMonth to = year.month(GrowthYear.MONTHS);
        Map<String, Set<YearMonth>> declared = new HashMap<>();
        declarations.of(year.calendar(), from, to, agencies, asOf).forEach(complete -> declared.computeIfAbsent(
                        complete.agency(), any -> new HashSet<>())
                .add(complete.month()));
        List<String> codes = agencies.stream().map(PressAgencyReplica::code).toList();
        var produced = cells.of(target.id(), target.definitionVersion(), year.calendar(), from, to, codes, asOf);
        List<GrowthLine> lines = new ArrayList<>();
        for (PressAgencyReplica agency : agencies) {
            for (GrowthMeasure measure : measures(target)) {
                Map<YearMonth, BigDecimal> actual =
                        produced.getOrDefault(new GrowthCellTable.Of(agency.code(), measure.name()), Map.of());
                AgencyOutput output = new AgencyOutput(
                        actual, declared.getOrDefault(agency.code(), Set.of()), agency.validFrom(), agency.validTo());
                lines.add(baselines.line(agency.code(), measure, output, succession));
            }
        }
        return lines;
    }

    /** A measure that a later producer invents is not known here, and shown by nobody. */
    private static List<GrowthMeasure> measures(GrowthTargetReplica target) {
        return List.of(GrowthMeasure.values()).stream()
                .filter(measure -> target.measures().contains(measure.name()))
                .toList();
    }
}
