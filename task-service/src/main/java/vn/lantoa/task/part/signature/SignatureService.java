package vn.lantoa.task.part.signature;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.part.PartKind;
import vn.lantoa.task.part.PlanPartService;
import vn.lantoa.task.part.reading.RecipientReader;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.reading.ReadPlanParts;

/** Keeps who signed plans. */
@ApplicationScoped
public class SignatureService extends PlanPartService<PlanSignature, SignatureEntry, SignatureView>
        implements ReadPlanParts {

    private static final PartKind KIND = new PartKind("signatures", SignatureProblem.SIGNATURE_NOT_FOUND);

    private final Clock clock;

    SignatureService(
            SignatureRepository signatures,
            PlanService plans,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(KIND, PlanSignature::new, signatures, plans, preconditions, audit);
        this.clock = clock;
    }

    @Override
    public void keep(UUID planId, PlanDocument document) {
        Signature signed = document.header().signature();
        if (signed != null) {
            SigningAuthority authority =
                    SigningAuthority.written(signed.authority()).orElse(null);
            String fileCode = RecipientReader.fileCode(document.clauses()).orElse(null);
            keepRead(
                    planId,
                    1,
                    null,
                    new SignatureEntry(authority, signed.onBehalfOf(), signed.title(), signed.name(), null, fileCode));
        }
    }

    @Override
    protected void check(PlanView plan, SignatureEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(
                entry.title() == null && entry.name() == null, "name", SignatureProblem.SIGNATURE_SIGNER_REQUIRED);
        boolean future = entry.signedAt() != null && entry.signedAt().isAfter(clock.instant());
        faults.inBodyIf(future, "signedAt", SignatureProblem.SIGNATURE_IN_FUTURE);
        faults.raise();
    }
}
