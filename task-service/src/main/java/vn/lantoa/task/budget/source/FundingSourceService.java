package vn.lantoa.task.budget.source;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;

/** The register of sources of money. */
@ApplicationScoped
public class FundingSourceService extends RegisterService<FundingSource, FundingSourceEntry, FundingSourceView> {

    private static final Register REGISTER = new Register(
            "funding-sources",
            FundingSourceProblem.FUNDING_SOURCE_NOT_FOUND,
            FundingSourceProblem.FUNDING_SOURCE_EXISTS,
            FundingSourceProblem.FUNDING_SOURCE_CODE_MISMATCH,
            FundingSourceEntry.CODE);

    private final FundingSourceRepository sources;

    FundingSourceService(
            FundingSourceRepository sources,
            FundingSourcePublisher publisher,
            Preconditions preconditions,
            AuditTrail audit) {
        super(REGISTER, FundingSource::new, sources, publisher, preconditions, audit);
        this.sources = sources;
    }

    /** The kind of a source, if there is one of this code. */
    public Optional<FundingSourceKind> kindOf(String code) {
        return sources.findByCode(code).map(FundingSource::kind);
    }

    /** The kind of every source, by code. */
    public Map<String, FundingSourceKind> kinds() {
        return sources.listAll().stream().collect(Collectors.toMap(FundingSource::code, FundingSource::kind));
    }

    @Override
    protected void checkReplacement(FundingSource stored, FundingSourceEntry entry) {
        if (entry.kind() != stored.kind()) {
            throw Problem.inBody("kind", FundingSourceProblem.FUNDING_SOURCE_KIND_FIXED, stored.kind());
        }
    }
}
