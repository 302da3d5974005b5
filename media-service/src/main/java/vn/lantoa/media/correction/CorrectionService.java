package vn.lantoa.media.correction;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.correction.effect.CorrectionEffects;
import vn.lantoa.media.correction.effect.EffectView;
import vn.lantoa.media.correction.line.CorrectionJudge;
import vn.lantoa.media.correction.line.CorrectionLine;
import vn.lantoa.media.correction.line.CorrectionLineTable;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.Sender;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.json.StoredJson;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Takes corrections that are asked for, and shows them. Nothing is changed before one is approved. */
@ApplicationScoped
@Transactional
public class CorrectionService {

    private static final TypeReference<List<EffectView>> EFFECT = new TypeReference<>() {};

    private final CorrectionRepository corrections;
    private final CorrectionLineTable lines;
    private final CorrectionJudge judge;
    private final CorrectionEffects effects;
    private final StoredJson json;
    private final CorrectionPublisher publisher;
    private final PressAgencyService press;
    private final AuditTrail audit;

    CorrectionService(
            CorrectionRepository corrections,
            CorrectionLineTable lines,
            CorrectionJudge judge,
            CorrectionEffects effects,
            StoredJson json,
            CorrectionPublisher publisher,
            PressAgencyService press,
            AuditTrail audit) {
        this.corrections = corrections;
        this.lines = lines;
        this.judge = judge;
        this.effects = effects;
        this.json = json;
        this.publisher = publisher;
        this.press = press;
        this.audit = audit;
    }

    /**
     * Keeps a correction, with what would come of each line if it were applied now.
     *
     * @param onBehalfOf the agency that an officer speaks for; null when it speaks for itself
     */
    CorrectionView.Whole request(@Nullable String onBehalfOf, NewCorrection entry) {
        Sender sender = press.sender(onBehalfOf);
        List<CorrectionLine> judged = judge.judge(sender.agency(), entry.items(), sender::isValidOn);
        int rejected =
                (int) judged.stream().filter(line -> !line.result().isGood()).count();
        Correction correction = new Correction(
                sender.agency(),
                entry.reason(),
                judged.size(),
                rejected,
                json.write(effects.of(sender.agency(), corrected(judged))));
        corrections.persistAndFlush(correction);
        lines.write(correction.id(), judged);
        CorrectionView.Whole whole = whole(correction);
        audit.record(AuditAction.CREATED, path(correction), correction.version(), null, whole, sender.onBehalfOf());
        publisher.publish(correction);
        return whole;
    }

    static List<CorrectedItem> corrected(List<CorrectionLine> judged) {
        return judged.stream()
                .flatMap(line -> line.corrected().stream())
                .filter(one -> !one.changes().isEmpty())
                .toList();
    }

    Page<CorrectionView> list(CorrectionFilter filter, PageRequest page) {
        return corrections.page(filter, press.readable(filter.agency), page).map(Correction::view);
    }

    CorrectionView.Whole get(UUID id) {
        return corrections
                .findByIdOptional(id)
                .filter(one -> press.readable().holds(one.agency()))
                .map(this::whole)
                .orElseThrow(() -> notFound(id));
    }

    /** The correction with its lines, in words of the request's language. */
    CorrectionView.Whole whole(Correction correction) {
        return correction.view().with(json.read(correction.effect(), EFFECT), lines.views(correction.id()));
    }

    static Problem notFound(UUID id) {
        return Problem.of(CorrectionProblem.CORRECTION_NOT_FOUND, id);
    }

    static String path(Correction correction) {
        return "corrections/" + correction.id();
    }
}
