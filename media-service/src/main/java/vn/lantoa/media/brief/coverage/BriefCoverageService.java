package vn.lantoa.media.brief.coverage;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.brief.ContentBriefService;
import vn.lantoa.media.brief.ContentBriefView;
import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;

/** Holds briefs against what was published. */
@ApplicationScoped
@Transactional
public class BriefCoverageService {

    private final ContentBriefService briefs;
    private final BriefWorkTable works;
    private final Channels channels;
    private final PressAgencyService press;

    BriefCoverageService(
            ContentBriefService briefs, BriefWorkTable works, Channels channels, PressAgencyService press) {
        this.briefs = briefs;
        this.works = works;
        this.channels = channels;
        this.press = press;
    }

    /**
     * How far a brief is, as everything is now; to a press agency of its own works.
     *
     * @throws Problem 404 when there is no such brief, or the caller may not read it
     */
    BriefCoverageView of(UUID id) {
        ContentBriefView brief = briefs.get(id);
        AgencyScope readable = press.readable();
        Set<String> forms = channels.keptAs(brief.channels());
        return BriefCoverage.of(brief, works.of(brief, forms, readable), readable::holds);
    }
}
