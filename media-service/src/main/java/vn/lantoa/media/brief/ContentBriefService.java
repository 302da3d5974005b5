package vn.lantoa.media.brief;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps briefs. A press agency reads those that are issued and address it or its predecessors. */
@ApplicationScoped
@Transactional
public class ContentBriefService {

    private final ContentBriefRepository briefs;
    private final PressAgencyService press;
    private final Channels channels;
    private final MediaReferences references;
    private final LineMessages words;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    ContentBriefService(
            ContentBriefRepository briefs,
            PressAgencyService press,
            Channels channels,
            MediaReferences references,
            LineMessages words,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.briefs = briefs;
        this.press = press;
        this.channels = channels;
        this.references = references;
        this.words = words;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 400 when the filter names no press agency of the register */
    Page<ContentBriefView> list(ContentBriefFilter filter, PageRequest page) {
        AgencyScope readable = press.readable(filter.agency);
        Set<String> addressed = filter.agency == null ? null : press.ownCodes(filter.agency);
        return briefs.page(filter, addressed, readable, page).map(ContentBrief::view);
    }

    /**
     * The brief.
     *
     * @throws Problem 404 when there is none, or the caller may not read it
     */
    public ContentBriefView get(UUID id) {
        return readable(briefs.findByIdOptional(id), id).view();
    }

    ContentBriefView create(ContentBriefEntry entry) {
        check(entry);
        ContentBrief brief = new ContentBrief(entry);
        briefs.persistAndFlush(brief);
        return written(AuditAction.CREATED, brief, null).with(warnings(entry));
    }

    /** Replaces what a draft says. What says the same changes nothing, whatever the state. */
    ContentBriefView replace(UUID id, ContentBriefEntry entry) {
        ContentBrief brief = held(id);
        if (brief.entry().equals(entry)) {
            return brief.view().with(warnings(entry));
        }
        if (brief.state() != BriefState.DRAFT) {
            throw Problem.of(ContentBriefProblem.BRIEF_NOT_DRAFT, brief.state());
        }
        check(entry);
        ContentBriefView before = brief.view();
        brief.replaceBy(entry, clock.instant());
        return written(AuditAction.REPLACED, brief, before).with(warnings(entry));
    }

    ContentBriefView transition(UUID id, BriefState to) {
        ContentBrief brief = held(id);
        ContentBriefView before = brief.view();
        brief.become(to, clock.instant());
        return written(AuditAction.TRANSITIONED, brief, before);
    }

    private void check(ContentBriefEntry entry) {
        BriefRules.check(entry, code -> press.find(code).isPresent(), channels::isListed);
    }

    private ContentBrief held(UUID id) {
        ContentBrief brief = readable(briefs.findLocked(id), id);
        preconditions.requireMatch(brief.version());
        return brief;
    }

    private ContentBriefView written(AuditAction action, ContentBrief brief, @Nullable ContentBriefView before) {
        briefs.flush();
        ContentBriefView after = brief.view();
        audit.record(action, "content-briefs/" + brief.id(), brief.version(), before, after);
        return after;
    }

    private List<FaultView> warnings(ContentBriefEntry entry) {
        return words.inWords(BriefRules.unknownCodes(entry, references.known()));
    }

    private ContentBrief readable(Optional<ContentBrief> found, UUID id) {
        return found.filter(brief -> brief.isFor(press.readable()))
                .orElseThrow(() -> Problem.of(ContentBriefProblem.BRIEF_NOT_FOUND, id));
    }
}
