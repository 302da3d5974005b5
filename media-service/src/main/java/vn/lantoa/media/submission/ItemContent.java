package vn.lantoa.media.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.content.ContentEntry;
import vn.lantoa.media.content.ContentEvents;
import vn.lantoa.media.content.ContentReader;
import vn.lantoa.media.content.ContentWriter;
import vn.lantoa.media.content.ItemProblem;
import vn.lantoa.media.content.Origin;
import vn.lantoa.media.line.Line;
import vn.lantoa.media.line.LineReader;
import vn.lantoa.media.observation.ObservationEvents;
import vn.lantoa.media.observation.ObservationWriter;
import vn.lantoa.media.reference.KnownCodes;
import vn.lantoa.media.reference.References;
import vn.lantoa.platform.data.messaging.Event;
import vn.lantoa.platform.web.time.BusinessTime;

/** A submission whose lines are content items, with what is observed of them. */
@ApplicationScoped
class ItemContent implements SubmissionContent<ContentEntry> {

    private final ContentWriter items;
    private final ObservationWriter observations;
    private final References references;

    ItemContent(ContentWriter items, ObservationWriter observations, References references) {
        this.items = items;
        this.observations = observations;
        this.references = references;
    }

    @Override
    public SubmissionKind kind() {
        return SubmissionKind.ITEMS;
    }

    @Override
    public LineReader<ContentEntry> reader(Instant now) {
        return new ContentReader(now);
    }

    @Override
    public List<Event<?>> write(Origin origin, List<Line<ContentEntry>> lines) {
        KnownCodes known = references.known();
        lines.forEach(line -> warnOfUnknownCodes(line, known));
        List<Event<?>> events = new ArrayList<>(ContentEvents.of(
                origin.agency(), items.write(origin, lines, (entry, day) -> planOf(entry, day, known))));
        events.addAll(ObservationEvents.of(origin.agency(), observations.writeOwn(origin, lines)));
        return events;
    }

    private static UUID planOf(ContentEntry entry, LocalDate day, KnownCodes known) {
        return entry.planId() == null ? known.planOn(day).orElse(null) : entry.planId();
    }

    /** A code of another service may come before its event does: it is taken, and looked at again (contract.md, Conventions). */
    private static void warnOfUnknownCodes(Line<ContentEntry> line, KnownCodes known) {
        ContentEntry entry = line.entry();
        UUID plan = planOf(entry, BusinessTime.dayOf(entry.publishedAt()), known);
        if (entry.planId() != null && !known.hasPlan(entry.planId())) {
            line.warn("planId", ItemProblem.CODE_NOT_KNOWN_YET, entry.planId());
        }
        for (int i = 0; i < entry.themes().size(); i++) {
            if (!known.hasTheme(plan, entry.themes().get(i))) {
                line.warn(
                        "themes[" + i + "]",
                        ItemProblem.CODE_NOT_KNOWN_YET,
                        entry.themes().get(i));
            }
        }
        for (int i = 0; i < entry.clausePaths().size(); i++) {
            if (!known.hasClause(plan, entry.clausePaths().get(i))) {
                line.warn(
                        "clausePaths[" + i + "]",
                        ItemProblem.CODE_NOT_KNOWN_YET,
                        entry.clausePaths().get(i));
            }
        }
        if (entry.eventCode() != null && !known.hasEvent(entry.eventCode())) {
            line.warn("eventCode", ItemProblem.CODE_NOT_KNOWN_YET, entry.eventCode());
        }
    }
}
