package vn.lantoa.event.mediaplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.event.content.DeliveredItemTable;
import vn.lantoa.event.event.EventPartsService;
import vn.lantoa.event.event.EventService;
import vn.lantoa.event.event.EventView;
import vn.lantoa.event.event.value.MediaPlanLine;
import vn.lantoa.event.reference.KnownCodeTable;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** Keeps the media plans of events, and holds what was delivered against them. */
@ApplicationScoped
@Transactional
public class MediaPlanService {

    private final EventService events;
    private final EventPartsService parts;
    private final DeliveredItemTable delivered;
    private final KnownCodeTable references;
    private final Caller caller;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    MediaPlanService(
            EventService events,
            EventPartsService parts,
            DeliveredItemTable delivered,
            KnownCodeTable references,
            Caller caller,
            Preconditions preconditions,
            AuditTrail audit) {
        this.events = events;
        this.parts = parts;
        this.delivered = delivered;
        this.references = references;
        this.caller = caller;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    MediaPlanView of(String code) {
        EventView event = events.get(code);
        return new MediaPlanView(code, parts.mediaPlan(event.id()), event.version());
    }

    CoverageView coverage(String code) {
        EventView event = events.get(code);
        AgencyScope readable = AgencyScope.readableBy(caller, references::ownCodes);
        return new MediaPlanCoverage(
                        parts.mediaPlan(event.id()),
                        new MediaPlanMatch(references.channelNames()),
                        delivered.of(code, readable))
                .view(code);
    }

    /** Replaces the plan; the event's version rises. */
    MediaPlanView replace(String code, MediaPlanEntry entry) {
        EventView event = parts.hold(code);
        preconditions.requireMatch(event.version());
        List<MediaPlanLine> lines = checked(entry, references.channelNames());
        MediaPlanView before = new MediaPlanView(code, parts.mediaPlan(event.id()), event.version());
        EventView changed = parts.planMedia(event.id(), lines);
        MediaPlanView after = new MediaPlanView(code, lines, changed.version());
        audit.record(AuditAction.REPLACED, "events/" + code + "/media-plan", changed.version(), before, after);
        return after;
    }

    private static List<MediaPlanLine> checked(MediaPlanEntry entry, ChannelNames channels) {
        Problem.Collector faults = new Problem.Collector();
        List<MediaPlanLine> lines = new ArrayList<>();
        Set<List<?>> seen = new HashSet<>();
        for (int i = 0; i < entry.lines().size(); i++) {
            MediaPlanEntry.Line line = entry.lines().get(i);
            String at = "lines[" + i + "]";
            String genre = line.genre() == null ? null : line.genre().name();
            String language = language(line.language(), at, faults);
            faults.inBodyIf(
                    line.maximum() != null && line.maximum() < line.minimum(),
                    at + ".maximum",
                    MediaPlanProblem.MEDIA_PLAN_BOUNDS_REVERSED);
            faults.inBodyIf(
                    !seen.add(Arrays.asList(
                            genre, language, line.channel() == null ? null : channels.keysOf(line.channel()))),
                    at,
                    MediaPlanProblem.MEDIA_PLAN_LINE_REPEATED);
            lines.add(new MediaPlanLine(genre, language, line.channel(), line.minimum(), line.maximum()));
        }
        faults.raise();
        return lines;
    }

    private static @Nullable String language(@Nullable String tag, String at, Problem.Collector faults) {
        if (tag == null) {
            return null;
        }
        return LanguageTag.canonical(tag).orElseGet(() -> {
            faults.inBody(
                    at + ".language", MediaPlanProblem.MEDIA_PLAN_LANGUAGE_INVALID, tag, LanguageTag.nearest(tag));
            return null;
        });
    }
}
