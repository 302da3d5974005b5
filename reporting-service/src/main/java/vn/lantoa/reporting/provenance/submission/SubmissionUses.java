package vn.lantoa.reporting.provenance.submission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Which figures count what came of a submission. */
@ApplicationScoped
public class SubmissionUses {

    private static final int MONTHS = 12;

    private final SubmissionUseTable table;
    private final SealedReportTable reports;
    private final PressAgencyTable register;

    SubmissionUses(SubmissionUseTable table, SealedReportTable reports, PressAgencyTable register) {
        this.table = table;
        this.reports = reports;
        this.register = register;
    }

    /** A submission with the figures that count its lines; empty when it is not known here, or another agency's. */
    public Optional<SubmissionProvenance> of(UUID id, ReportCalendar calendar, Instant asOf, AgencyScope readable) {
        return table.find(id, calendar, asOf)
                .filter(one -> readable.holds(one.agency()))
                .map(this::withCells);
    }

    private SubmissionProvenance withCells(SubmissionProvenance found) {
        String level = register.knownAt(found.asOf()).stream()
                .filter(agency -> agency.code().equals(found.agency()))
                .map(PressAgencyReplica::level)
                .findFirst()
                .orElse(null);
        List<SubmissionUseTable.Counted> targets =
                level == null ? List.of() : table.targets(found.calendar(), level, found.asOf());
        return found.with(
                table.uses(found.id(), found.calendar(), found.asOf()).stream()
                        .map(use -> cell(found, use, targets))
                        .toList(),
                reports.using(found.id(), found.agency(), found.asOf()));
    }

    private static SubmissionProvenance.Cell cell(
            SubmissionProvenance found, SubmissionUseTable.Use use, List<SubmissionUseTable.Counted> targets) {
        Period month = new Period(found.calendar(), use.month(), 1);
        Map<String, String> cell = Map.of("agency", found.agency(), "genre", use.genre());
        Stream<FigureId> own = metrics(use).map(metric -> new FigureId(metric, cell, month, found.asOf()));
        Stream<FigureId> growth = targets.stream()
                .filter(one -> use.counting() > 0 && one.genre().equals(use.genre()))
                .filter(one -> one.year() == use.month().getYear())
                .map(one -> growth(found, one));
        return new SubmissionProvenance.Cell(
                month.key(),
                use.genre(),
                use.counting(),
                use.replaced(),
                use.observations(),
                Stream.concat(own, growth).map(FigureId::toString).toList());
    }

    private static Stream<String> metrics(SubmissionUseTable.Use use) {
        Stream<String> counted = use.counting() == 0
                ? Stream.empty()
                : use.lasts()
                        ? Stream.of("works", "publications", "seconds", "airtimeSeconds")
                        : Stream.of("works", "publications");
        return Stream.concat(
                counted, use.observations() > 0 ? Stream.of("views", "reach", "engagements") : Stream.empty());
    }

    private static FigureId growth(SubmissionProvenance found, SubmissionUseTable.Counted target) {
        return new FigureId(
                "growth.actual",
                Map.of(
                        "agency",
                        found.agency(),
                        "measure",
                        target.measure(),
                        "targetId",
                        target.target().toString()),
                new Period(found.calendar(), YearMonth.of(target.year(), 1), MONTHS),
                found.asOf());
    }
}
