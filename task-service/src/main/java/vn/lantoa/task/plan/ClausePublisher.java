package vn.lantoa.task.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.theme.ContentThemeService;

/**
 * What others learn of plans' clauses and themes: the whole list at once. Its version is the plan's, which every change of a clause
 * raises.
 */
@ApplicationScoped
class ClausePublisher implements PublishedEvents, Republisher {

    private static final EventType<ClausesChanged> CHANGED =
            new EventType<>(ClausesChanged.TOPIC, ClausesChanged.AGGREGATE, ClausesChanged.TYPE, ClausesChanged.class);

    private static final int LONGEST_EXCERPT = 200;

    private final Outbox outbox;
    private final ClauseRepository clauses;
    private final ContentThemeService themes;
    private final RecordPages<Plan> pages;

    ClausePublisher(Outbox outbox, PlanRepository plans, ClauseRepository clauses, ContentThemeService themes) {
        this.outbox = outbox;
        this.clauses = clauses;
        this.themes = themes;
        this.pages = new RecordPages<>(plans, outbox);
    }

    /** To be called when the change is flushed. */
    void changed(Plan plan) {
        outbox.add(event(plan));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return ClausesChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(
                from, to, after, page -> page.stream().map(this::event).toList());
    }

    private EventMessage<ClausesChanged> event(Plan plan) {
        List<ClausesChanged.Clause> leaves = clauses.of(plan.id()).stream()
                .map(clause -> published(clause.view()))
                .toList();
        List<ClausesChanged.Theme> named = themes.of(plan.id()).stream()
                .map(theme -> new ClausesChanged.Theme(theme.code(), theme.label(), theme.clausePath()))
                .toList();
        return CHANGED.of(plan.id().toString(), plan.version(), new ClausesChanged(plan.id(), leaves, named));
    }

    private static ClausesChanged.Clause published(ClauseView clause) {
        return new ClausesChanged.Clause(
                clause.path(),
                clause.parentPath(),
                clause.kind().name(),
                clause.title(),
                excerpt(clause.text()),
                clause.sha256(),
                clause.action());
    }

    /** The first 200 characters, a letter outside the basic plane counted as two and never cut. */
    static String excerpt(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        boolean cutsALetter = Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1));
        return text.substring(0, cutsALetter ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT);
    }
}
