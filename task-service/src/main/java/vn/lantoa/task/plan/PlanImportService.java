package vn.lantoa.task.plan;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.audience.AudienceService;
import vn.lantoa.task.document.MarkdownPlanParser;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.text.PlanDocumentException;
import vn.lantoa.task.theme.ContentThemeService;
import vn.lantoa.task.plan.file.PlanFile;

/** Turns a plan document into a plan: all of it in one transaction, or nothing. */
@ApplicationScoped
class PlanImportService {

    private final PlanRepository plans;
    private final ClauseRepository clauses;
    private final FindingRepository findings;
    private final ContentThemeService themes;
    private final AudienceService audiences;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final PlanPublisher publisher;
    private final ClausePublisher clausePublisher;
    private final MarkdownPlanParser parser = new MarkdownPlanParser();

    PlanImportService(
            PlanRepository plans,
            ClauseRepository clauses,
            FindingRepository findings,
            ContentThemeService themes,
            AudienceService audiences,
            AgencyService agencies,
            AuditTrail audit,
            PlanPublisher publisher,
            ClausePublisher clausePublisher) {
        this.plans = plans;
        this.clauses = clauses;
        this.findings = findings;
        this.themes = themes;
        this.audiences = audiences;
        this.agencies = agencies;
        this.audit = audit;
        this.publisher = publisher;
        this.clausePublisher = clausePublisher;
    }

    /** What came of an import, and whether it made a plan. */
    record Imported(PlanImport report, boolean created) {}

    /**
     * Imports a document, or finds the plan that the same bytes made.
     *
     * @throws Problem 400 or 413 when the document cannot be opened or read; 409 when the same bytes are another year's plan
     */
    @Transactional
    Imported run(PlanFile file, int planYear) {
        PlanDocument document = read(file, planYear);
        PlanSource source = new PlanSource(file);
        String sha256 = source.sha256();
        plans.lockBytes(sha256);
        Optional<PlanSource> known = plans.findSource(sha256);
        if (known.isPresent()) {
            return new Imported(existing(known.get(), planYear), false);
        }
        Plan plan = new Plan(planYear, document.header(), issuerOf(document.header()), source.view());
        plans.persistAndFlush(plan);
        plans.keep(source.of(plan.id()));
        keep(plan, document);
        plans.flush();
        audit.record(AuditAction.CREATED, "plans/" + plan.id(), plan.version(), null, plan.view());
        publisher.publish(plan);
        clausePublisher.publish(plan);
        return new Imported(report(plan, document), true);
    }

    /** Reads the document through and writes nothing. */
    @Transactional
    PlanImport dryRun(PlanFile file, int planYear) {
        PlanDocument document = read(file, planYear);
        var planId = plans.findSource(Sha256.of(file.content()))
                .map(PlanSource::planId)
                .orElse(null);
        return PlanImport.of(planId, document.clauses().size(), actions(document), document.findings());
    }

    private PlanDocument read(PlanFile file, int planYear) {
        try {
            return file.read(parser, planYear);
        } catch (PlanDocumentException unreadable) {
            throw Problem.inBody(
                    "line " + unreadable.line(),
                    PlanProblem.PLAN_DOCUMENT_UNREADABLE,
                    unreadable.line(),
                    unreadable.reason());
        }
    }

    private PlanImport existing(PlanSource source, int planYear) {
        Plan plan = plans.findById(source.planId());
        if (plan.planYear() != planYear) {
            throw Problem.inQuery("planYear", PlanProblem.PLAN_ALREADY_IMPORTED, plan.planYear(), plan.id());
        }
        return PlanImport.of(
                plan.id(),
                clauses.countOf(plan.id()),
                clauses.actionsOf(plan.id()).size(),
                findings.of(plan.id()).stream().map(IntegrityFinding::finding).toList());
    }

    private void keep(Plan plan, PlanDocument document) {
        int ordinal = 0;
        for (var section : document.sections()) {
            clauses.keep(new PlanSection(plan.id(), ++ordinal, section));
        }
        ordinal = 0;
        for (var clause : document.clauses()) {
            clauses.persist(new PlanClause(plan.id(), ++ordinal, clause));
        }
        ordinal = 0;
        for (var finding : document.findings()) {
            findings.persist(new IntegrityFinding(plan.id(), ++ordinal, finding));
        }
        themes.addAll(plan.id(), document.themes());
        audiences.addAll(plan.id(), document.audiences());
    }

    private static PlanImport report(Plan plan, PlanDocument document) {
        return PlanImport.of(plan.id(), document.clauses().size(), actions(document), document.findings());
    }

    private static long actions(PlanDocument document) {
        return document.clauses().stream().filter(Clause::action).count();
    }

    /** The letterhead names the issuer, or the symbol after its last dash: {@code UBND} of {@code KH-UBND}. */
    private @Nullable String issuerOf(Header header) {
        String symbol = header.symbol();
        String code = symbol == null || symbol.indexOf('-') < 0 ? null : symbol.substring(symbol.lastIndexOf('-') + 1);
        return agencies.issuer(header.issuer(), code);
    }
}
