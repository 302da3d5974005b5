package vn.lantoa.reporting.provenance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.provenance.line.FigureLineTable;
import vn.lantoa.reporting.provenance.line.KnownState;
import vn.lantoa.reporting.provenance.line.LineCursor;
import vn.lantoa.reporting.provenance.source.ClosedDimension;
import vn.lantoa.reporting.provenance.submission.SubmissionProvenance;
import vn.lantoa.reporting.provenance.submission.SubmissionUses;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Answers where figures came from. */
@ApplicationScoped
@Transactional
class ProvenanceService {

    private static final String AGENCY = "agency";

    private final CellFigures cells;
    private final GrowthBasis growth;
    private final ProgressBasisTable progress;
    private final MoneyBasisTable money;
    private final MoneyRateBasisTable rates;
    private final CountBasis counts;
    private final FigureLineTable lines;
    private final PressAgencyTable register;
    private final SubmissionUses submissions;
    private final KnownState known;

    ProvenanceService(
            CellFigures cells,
            GrowthBasis growth,
            ProgressBasisTable progress,
            MoneyBasisTable money,
            MoneyRateBasisTable rates,
            CountBasis counts,
            FigureLineTable lines,
            PressAgencyTable register,
            SubmissionUses submissions,
            KnownState known) {
        this.cells = cells;
        this.growth = growth;
        this.progress = progress;
        this.money = money;
        this.rates = rates;
        this.counts = counts;
        this.lines = lines;
        this.register = register;
        this.submissions = submissions;
        this.known = known;
    }

    /**
     * A figure with a page of its lines.
     *
     * @param after the cursor behind which the page begins; null: at the first line
     * @param readable whose figures alone may be shown: one of several agencies is nobody's own
     * @throws Problem 404 when there is no such figure, 400 when the cursor, a value of the cell or the known time
     *     cannot be
     */
    FigureProvenance of(String text, @Nullable String after, int size, AgencyScope readable) {
        known.holdStill();
        Optional<LineCursor> behind = Optional.ofNullable(after).map(word -> LineCursor.parse(word)
                .orElseThrow(() -> Problem.inQuery("after", ProvenanceProblem.PROVENANCE_CURSOR_INVALID)));
        FigureId id = FigureId.parse(text)
                .filter(one -> readable.isEverybody()
                        || one.dimensions().containsKey(AGENCY)
                                && readable.holds(one.dimensions().get(AGENCY)))
                .orElseThrow(() -> notFound(text));
        if (id.asOf().isAfter(known.now())) {
            throw Problem.of(ProvenanceProblem.PROVENANCE_AS_OF_FUTURE, id.asOf());
        }
        FigureMetric metric = FigureMetric.of(id.metric()).orElseThrow(() -> notFound(text));
        ClosedDimension.requireKnown(id);
        FigureBasis basis = basis(id, metric, behind.isEmpty())
                .filter(any -> isRegistered(id))
                .orElseThrow(() -> notFound(text));
        return view(
                id,
                metric,
                basis,
                basis.lines()
                        .map(question -> lines.page(question, behind, size))
                        .orElse(FigureLineTable.LinePage.NONE));
    }

    private Optional<FigureBasis> basis(FigureId id, FigureMetric metric, boolean isFirst) {
        if (metric == FigureMetric.PLAN_PROGRESS || metric == FigureMetric.PLAN_PROGRESS_SIMPLE) {
            return progress.of(id, metric);
        }
        if (metric.stage().isPresent()) {
            return money.of(id, metric.stage().get());
        }
        if (metric == FigureMetric.EXECUTION_PERCENT || metric == FigureMetric.SOCIAL_PERCENT) {
            return rates.of(id, metric);
        }
        if (metric.counted().isPresent()) {
            return counts.of(id, metric.counted().get());
        }
        return metric.lines().isPresent() ? cells.of(id, metric.lines().get(), isFirst) : growth.of(id, metric);
    }

    /**
     * A submission with the figures that count its lines.
     *
     * @param asOf what was known then counts; null: now
     * @throws Problem 404 when it is not known here, or another agency's; 400 when nothing is known then
     */
    SubmissionProvenance ofSubmission(UUID id, ReportCalendar calendar, @Nullable Instant asOf, AgencyScope readable) {
        known.holdStill();
        Instant then = asOf == null ? known.now().truncatedTo(ChronoUnit.MICROS) : asOf;
        if (then.isAfter(known.now())) {
            throw Problem.inQuery("asOf", ProvenanceProblem.PROVENANCE_AS_OF_FUTURE, then);
        }
        return submissions
                .of(id, calendar, then, readable)
                .orElseThrow(() -> Problem.of(ProvenanceProblem.PROVENANCE_SUBMISSION_NOT_FOUND, id));
    }

    private boolean isRegistered(FigureId id) {
        String agency = id.dimensions().get(AGENCY);
        return agency == null
                || Stream.concat(register.knownAt(id.asOf()).stream(), register.all().stream())
                        .map(PressAgencyReplica::code)
                        .anyMatch(agency::equals);
    }

    private FigureProvenance view(FigureId id, FigureMetric metric, FigureBasis basis, FigureLineTable.LinePage page) {
        return new FigureProvenance(
                id.toString(),
                id.metric(),
                metric.formula(),
                id.dimensions(),
                id.period().key(),
                id.calendar(),
                id.period().firstDay(),
                id.period().lastDay().plusDays(1),
                id.asOf(),
                known.stateOf(id.asOf()),
                basis.value(),
                basis.note(),
                basis.growth(),
                basis.progress(),
                basis.entries(),
                basis.records(),
                page.lines(),
                page.next());
    }

    private static Problem notFound(String id) {
        return Problem.of(ProvenanceProblem.PROVENANCE_FIGURE_NOT_FOUND, id);
    }
}
