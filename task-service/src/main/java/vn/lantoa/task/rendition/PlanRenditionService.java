package vn.lantoa.task.rendition;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;
import vn.lantoa.task.plan.clause.PlanTextService;
import vn.lantoa.task.plan.clause.SectionView;
import vn.lantoa.task.plan.letterhead.PlanLetterhead;
import vn.lantoa.task.plan.letterhead.PlanLetterheadTable;

/** Reads a plan as it is kept, to be written out in a form. */
@ApplicationScoped
@Transactional
class PlanRenditionService {

    private final PlanService plans;
    private final ClauseService clauses;
    private final PlanTextService texts;
    private final PlanLetterheadTable letterheads;

    PlanRenditionService(
            PlanService plans, ClauseService clauses, PlanTextService texts, PlanLetterheadTable letterheads) {
        this.plans = plans;
        this.clauses = clauses;
        this.texts = texts;
        this.letterheads = letterheads;
    }

    /** A plan and its document, as they are kept. */
    record Kept(PlanView plan, PlanDocument document) {}

    /**
     * How many characters the plan's clauses have.
     *
     * @throws Problem 404 when there is no such plan
     */
    long length(UUID id) {
        return texts.length(id);
    }

    /** @throws Problem 404 when there is no such plan */
    Kept read(UUID id) {
        PlanView plan = plans.get(id);
        List<Section> sections =
                clauses.sections(id).stream().map(PlanRenditionService::section).toList();
        List<Clause> leaves =
                clauses.of(id).stream().map(PlanRenditionService::clause).toList();
        Header header = header(plan, letterheads.of(id));
        return new Kept(plan, new PlanDocument(header, sections, leaves, List.of(), List.of(), List.of()));
    }

    private static Header header(PlanView plan, PlanLetterhead letterhead) {
        return new Header(
                plan.number(),
                plan.symbol(),
                plan.place(),
                plan.issuedOn(),
                plan.title(),
                plan.planYear(),
                letterhead.issuer(),
                letterhead.signature(),
                plan.docType());
    }

    private static Section section(SectionView section) {
        return new Section(section.path(), section.parentPath(), 0, section.title(), section.level(), 0);
    }

    private static Clause clause(ClauseView clause) {
        return new Clause(
                clause.path(),
                clause.parentPath(),
                0,
                clause.kind(),
                clause.title(),
                clause.text(),
                clause.sha256(),
                clause.action(),
                0,
                clause.label(),
                clause.cells());
    }
}
