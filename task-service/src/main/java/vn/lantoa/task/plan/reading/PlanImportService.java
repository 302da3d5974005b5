package vn.lantoa.task.plan.reading;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.audience.AudienceService;
import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.hint.ReadingHintException;
import vn.lantoa.task.document.hint.ReadingHints;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.text.PlanDocumentException;
import vn.lantoa.task.issuer.IssuerService;
import vn.lantoa.task.plan.Plan;
import vn.lantoa.task.plan.PlanProblem;
import vn.lantoa.task.plan.PlanPublisher;
import vn.lantoa.task.plan.PlanRepository;
import vn.lantoa.task.plan.PlanSource;
import vn.lantoa.task.plan.PlanStatus;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClausePublisher;
import vn.lantoa.task.plan.clause.ClauseRepository;
import vn.lantoa.task.plan.clause.PlanClause;
import vn.lantoa.task.plan.clause.PlanSection;
import vn.lantoa.task.plan.file.PlanFile;
import vn.lantoa.task.plan.file.PlanSourceView;
import vn.lantoa.task.plan.finding.FindingRepository;
import vn.lantoa.task.plan.finding.IntegrityFinding;
import vn.lantoa.task.plan.letterhead.PlanLetterheadTable;
import vn.lantoa.task.plan.preview.PlanImport;
import vn.lantoa.task.theme.ContentThemeService;

/** Turns a plan document into a plan: all of it in one transaction, or nothing. */
@ApplicationScoped
class PlanImportService {

    private final PlanRepository plans;
    private final ClauseRepository clauses;
    private final FindingRepository findings;
    private final PlanLetterheadTable letterheads;
    private final ContentThemeService themes;
    private final AudienceService audiences;
    private final IssuerService issuers;
    private final AuditTrail audit;
    private final PlanPublisher publisher;
    private final ClausePublisher clausePublisher;
    private final Instance<PlanUse> uses;
    private final Instance<ReadPlanParts> contents;
    private final PlanParser parser = new PlanParser();

    PlanImportService(
            PlanRepository plans,
            ClauseRepository clauses,
            FindingRepository findings,
            PlanLetterheadTable letterheads,
            ContentThemeService themes,
            AudienceService audiences,
            IssuerService issuers,
            AuditTrail audit,
            PlanPublisher publisher,
            ClausePublisher clausePublisher,
            @Any Instance<PlanUse> uses,
            @Any Instance<ReadPlanParts> contents) {
        this.plans = plans;
        this.clauses = clauses;
        this.findings = findings;
        this.letterheads = letterheads;
        this.themes = themes;
        this.audiences = audiences;
        this.issuers = issuers;
        this.audit = audit;
        this.publisher = publisher;
        this.clausePublisher = clausePublisher;
        this.uses = uses;
        this.contents = contents;
    }

    /** What came of an import, and whether it made a plan. */
    record Imported(PlanImport report, boolean created) {}

    /**
     * Imports a document, or finds the plan that the same bytes made. Read by other hints than before they make a new
     * draft, and the older one, a draft to which nobody did anything, gives way.
     *
     * @throws Problem 400 or 413 when the document cannot be opened or read, naming the line that stopped the parser or
     *     the hint that does not fit; 409 when the same bytes are another year's plan, or a plan in use was read by
     *     other hints
     */
    @Transactional
    Imported run(PlanFile file, int planYear, RequestedReading reading) {
        PlanDocument document = read(file, planYear, reading.hints());
        PlanSourceView source = file.view();
        String sha256 = source.sha256();
        plans.lockBytes(sha256);
        Optional<Plan> known = plans.findLockedByBytes(sha256);
        if (known.isPresent()) {
            requireYear(known.get(), planYear);
            if (reading.accepts(known.get().readingOptions())) {
                return new Imported(existing(known.get()), false);
            }
            giveWay(known.get());
        }
        Header header = document.header();
        String issuer = issuers.issuer(header.issuer(), header.symbol());
        Plan plan = new Plan(planYear, header, issuer, reading.hints().written(), source);
        plans.persistAndFlush(plan);
        plans.keep(new PlanSource(plan.id(), source, file.content()));
        keep(plan, document);
        plans.flush();
        audit.record(AuditAction.CREATED, "plans/" + plan.id(), plan.version(), null, plan.view());
        publisher.publish(plan);
        clausePublisher.publish(plan);
        return new Imported(PlanImport.of(plan.id(), document), true);
    }

    /** Reads the document through and writes nothing. */
    @Transactional
    PlanImport dryRun(PlanFile file, int planYear, ReadingHints hints) {
        PlanDocument document = read(file, planYear, hints);
        UUID planId = plans.findByBytes(Sha256.of(file.content()))
                .filter(plan -> plan.readingOptions().equals(hints.written()))
                .map(Plan::id)
                .orElse(null);
        return PlanImport.of(planId, document).with(document);
    }

    private PlanDocument read(PlanFile file, int planYear, ReadingHints hints) {
        try {
            return file.read(parser, planYear, hints);
        } catch (ReadingHintException wrong) {
            throw ReadingOption.problem(wrong);
        } catch (PlanDocumentException unreadable) {
            throw Problem.inBody(
                    "line " + unreadable.line(),
                    PlanProblem.PLAN_DOCUMENT_UNREADABLE,
                    unreadable.line(),
                    unreadable.reason());
        }
    }

    private static void requireYear(Plan plan, int planYear) {
        if (plan.planYear() != planYear) {
            throw Problem.inQuery("planYear", PlanProblem.PLAN_ALREADY_IMPORTED, plan.planYear(), plan.id());
        }
    }

    private void giveWay(Plan plan) {
        if (!plan.isUntouched() || uses.stream().anyMatch(use -> use.holds(plan.id()))) {
            throw Problem.inQuery(ReadingOption.PARAMETER, PlanProblem.PLAN_READ_OTHERWISE, plan.id());
        }
        PlanView before = plan.view();
        plan.become(PlanStatus.SUPERSEDED);
        plans.flush();
        audit.record(AuditAction.TRANSITIONED, "plans/" + plan.id(), plan.version(), before, plan.view());
        publisher.publish(plan);
    }

    private PlanImport existing(Plan plan) {
        return PlanImport.of(
                plan.id(),
                clauses.countOfDocument(plan.id()),
                clauses.countActionsOfDocument(plan.id()),
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
        letterheads.keep(plan.id(), document.header());
        themes.addAll(plan.id(), document.themes());
        audiences.addAll(plan.id(), document.audiences());
        contents.forEach(content -> content.keep(plan.id(), document));
    }
}
