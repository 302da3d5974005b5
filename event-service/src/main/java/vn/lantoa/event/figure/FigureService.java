package vn.lantoa.event.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.event.event.EventPartsService;
import vn.lantoa.event.event.EventService;
import vn.lantoa.event.event.EventView;
import vn.lantoa.event.figure.standing.MetricFigures;
import vn.lantoa.event.figure.standing.MetricView;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.unit.Units;

/** Takes assertions and choices. */
@ApplicationScoped
@Transactional
public class FigureService {

    /** So many words on one event; it is published with all of them. */
    static final int MOST = 200;

    private final FigureRepository figures;
    private final EventService events;
    private final EventPartsService parts;
    private final FigurePublisher publisher;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    FigureService(
            FigureRepository figures,
            EventService events,
            EventPartsService parts,
            FigurePublisher publisher,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.figures = figures;
        this.events = events;
        this.parts = parts;
        this.publisher = publisher;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    EventFiguresView of(String code) {
        EventView event = events.get(code);
        return new EventFiguresView(
                code, metrics(event).stream().map(MetricFigures::view).toList(), event.version());
    }

    MetricView metric(String code, String metric) {
        return find(events.get(code), metric).view();
    }

    /**
     * Appends what a source says, and raises the event's version.
     *
     * @throws Problem 409 when the metric is counted in another unit already
     */
    FigureView append(String code, NewFigure figure) {
        EventView event = parts.hold(code);
        LocalDate today = BusinessTime.today(clock);
        new Problem.Collector()
                .inBodyIf(
                        figure.assertedOn().isAfter(today),
                        "assertedOn",
                        FigureProblem.FIGURE_IN_FUTURE,
                        figure.assertedOn(),
                        today)
                .inBodyIf(figure.hasBrokenMoney(), "value", FigureProblem.FIGURE_VND_NOT_WHOLE)
                .inBodyIf(
                        Units.named(figure.unit()).isEmpty(),
                        "unit",
                        FigureProblem.FIGURE_UNIT_UNKNOWN,
                        figure.unit(),
                        Units.list())
                .raise();
        List<FigureRecord> before = figures.of(event.id());
        FigureStandings.metrics(before).stream()
                .filter(known -> known.metric().equals(figure.metric()))
                .filter(known -> !Units.same(known.unit(), figure.unit()))
                .forEach(known -> {
                    throw Problem.inBody(
                            "unit", FigureProblem.FIGURE_UNIT_DIFFERS, figure.metric(), known.unit(), figure.unit());
                });
        Figure appended = new Figure(place(event, before), figure, caller.org().orElse(null));
        keep(event, appended, "events/" + code + "/figures/" + figure.metric(), appended.view());
        return appended.view();
    }

    /**
     * Appends which assertion shall stand, and raises the event's version. Earlier choices can be read on.
     *
     * @throws Problem 404 when nothing was said of the metric, 400 when the assertion is not one of it, 409 when its
     *     source said something later
     */
    ChoiceView choose(String code, String metric, NewChoice choice) {
        EventView event = parts.hold(code);
        MetricFigures known = find(event, metric);
        boolean unknown =
                known.assertions().stream().noneMatch(figure -> figure.id().equals(choice.figureId()));
        if (unknown) {
            throw Problem.inBody("figureId", FigureProblem.FIGURE_UNKNOWN, choice.figureId(), metric);
        }
        if (known.isReplaced(choice.figureId())) {
            throw Problem.inBody("figureId", FigureProblem.FIGURE_REPLACED, choice.figureId());
        }
        FigureChoice chosen = new FigureChoice(
                place(event, figures.of(event.id())),
                metric,
                known.choices().size() + 1,
                choice,
                caller.org().orElse(null));
        keep(event, chosen, "events/" + code + "/figures/" + metric + "/choice", chosen.view());
        return chosen.view();
    }

    private static FigureRecord.Place place(EventView event, List<FigureRecord> before) {
        if (before.size() >= MOST) {
            throw Problem.of(FigureProblem.FIGURES_TOO_MANY, MOST);
        }
        return new FigureRecord.Place(event.id(), event.code(), before.size() + 1);
    }

    private void keep(EventView event, FigureRecord entry, String resource, Object view) {
        figures.persistAndFlush(entry);
        audit.record(AuditAction.APPENDED, resource, entry.version(), null, view);
        publisher.publish(entry);
        parts.changed(event.id());
    }

    private List<MetricFigures> metrics(EventView event) {
        return FigureStandings.metrics(figures.of(event.id()));
    }

    private MetricFigures find(EventView event, String metric) {
        return metrics(event).stream()
                .filter(one -> one.metric().equals(metric))
                .findFirst()
                .orElseThrow(() -> Problem.of(FigureProblem.FIGURE_METRIC_NOT_FOUND, metric, event.code()));
    }
}
