package vn.lantoa.media.correction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.content.CorrectionWriter;
import vn.lantoa.media.correction.effect.CorrectionEffects;
import vn.lantoa.media.correction.line.CorrectionJudge;
import vn.lantoa.media.correction.line.CorrectionLine;
import vn.lantoa.media.correction.line.CorrectionLineTable;
import vn.lantoa.media.correction.line.CorrectionLineTable.Judged;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.json.StoredJson;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Approves corrections, which applies them whole or not at all, and refuses them. Nobody decides what they asked for.
 */
@ApplicationScoped
@Transactional
public class CorrectionDecisionService {

    /** So many items are named where a correction cannot be applied. */
    private static final int MOST_NAMED = 20;

    private final CorrectionService service;
    private final CorrectionRepository corrections;
    private final CorrectionLineTable lines;
    private final CorrectionJudge judge;
    private final CorrectionEffects effects;
    private final CorrectionWriter writer;
    private final StoredJson json;
    private final CorrectionPublisher publisher;
    private final WebhookEvents webhooks;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CorrectionDecisionService(
            CorrectionService service,
            CorrectionRepository corrections,
            CorrectionLineTable lines,
            CorrectionJudge judge,
            CorrectionEffects effects,
            CorrectionWriter writer,
            StoredJson json,
            CorrectionPublisher publisher,
            WebhookEvents webhooks,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.service = service;
        this.corrections = corrections;
        this.lines = lines;
        this.judge = judge;
        this.effects = effects;
        this.writer = writer;
        this.json = json;
        this.publisher = publisher;
        this.webhooks = webhooks;
        this.preconditions = preconditions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Applies a correction.
     *
     * @throws Problem 404, 412 or 428; 409 when it was decided before, an item is at another revision than it was
     *     judged by, a line would change something else than was shown, or is rejected; 403 when the caller asked for
     *     it
     */
    CorrectionView.Whole approve(UUID id) {
        Correction correction = open(id, CorrectionState.APPROVED);
        CorrectionView.Whole before = service.whole(correction);
        List<CorrectionLine> judged = judgedAgain(correction);
        List<CorrectedItem> changed = CorrectionService.corrected(judged);
        String effect = json.write(effects.of(correction.agency(), changed));
        lines.applied(id, writer.write(id, correction.reason(), changed));
        writer.namePlans(judged.stream()
                .flatMap(line -> line.corrected().stream())
                .filter(CorrectedItem::changesOnlyWhoNamedThePlan)
                .toList());
        correction.approve(caller.name(), clock.instant(), effect);
        return decided(correction, before);
    }

    /** As {@link #approve}, but nothing is applied. */
    CorrectionView.Whole refuse(UUID id, String reason) {
        Correction correction = open(id, CorrectionState.REFUSED);
        CorrectionView.Whole before = service.whole(correction);
        correction.refuse(caller.name(), clock.instant(), reason);
        return decided(correction, before);
    }

    private Correction open(UUID id, CorrectionState to) {
        Correction correction = corrections.findLocked(id).orElseThrow(() -> CorrectionService.notFound(id));
        preconditions.requireMatch(correction.version());
        correction.requireOpenTo(to, caller.name());
        return correction;
    }

    private List<CorrectionLine> judgedAgain(Correction correction) {
        List<Judged> then = lines.judged(correction.id());
        List<CorrectionLine> now = judge.judgeToApply(
                correction.agency(), then.stream().map(Judged::sent).toList());
        List<String> moved = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        for (CorrectionLine line : now) {
            Judged judged = then.get(line.result().number() - 1);
            String name = String.valueOf(judged.externalId());
            if (judged.revision() == null || line.result().revision() == null) {
                rejected.add(name);
            } else if (!Objects.equals(judged.revision(), line.result().revision())) {
                moved.add(name);
            } else if (!line.result().isGood()) {
                rejected.add(name);
            } else if (!lines.changesTheSame(judged, line)) {
                moved.add(name);
            }
        }
        refuseIfAny(moved, CorrectionProblem.CORRECTION_ITEM_CHANGED);
        refuseIfAny(rejected, CorrectionProblem.CORRECTION_LINES_REJECTED);
        return now;
    }

    private static void refuseIfAny(List<String> names, CorrectionProblem code) {
        if (!names.isEmpty()) {
            String named = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
            throw Problem.of(code, named, names.size());
        }
    }

    private CorrectionView.Whole decided(Correction correction, CorrectionView.Whole before) {
        corrections.flush();
        CorrectionView.Whole after = service.whole(correction);
        audit.record(AuditAction.TRANSITIONED, CorrectionService.path(correction), correction.version(), before, after);
        publisher.publish(correction);
        webhooks.tell(WebhookEvent.CORRECTION_DECIDED, correction.agency(), List.of(correction.id()));
        return after;
    }
}
