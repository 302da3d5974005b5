package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.outline.DocumentPartReader;
import vn.lantoa.task.document.outline.OutlineSection;
import vn.lantoa.task.document.outline.PlanReader;
import vn.lantoa.task.document.outline.VocabularyReader;
import vn.lantoa.task.document.rule.AmbiguousScopeRule;
import vn.lantoa.task.document.rule.BaselineRule;
import vn.lantoa.task.document.rule.BlankHeaderRule;
import vn.lantoa.task.document.rule.DuplicateTitleRule;
import vn.lantoa.task.document.rule.FindingRule;
import vn.lantoa.task.document.rule.HeadingLevelRule;
import vn.lantoa.task.document.rule.OcrSuspectRule;
import vn.lantoa.task.document.rule.SectionNumberingRule;
import vn.lantoa.task.document.text.BlockReader;
import vn.lantoa.task.document.text.PlanDocumentException;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.SourceText;

/**
 * Reads a plan from Markdown or from plain text with numbered headings. Without state: one instance serves all threads.
 * Time is linear in the document's length, which is bounded.
 */
public final class MarkdownPlanParser {

    private static final List<ClauseKind> IN_THE_BODY =
            List.of(ClauseKind.BULLET, ClauseKind.PARAGRAPH, ClauseKind.TABLE_ROW);

    private final List<FindingRule> rules = List.of(
            new BlankHeaderRule(),
            new SectionNumberingRule(),
            new DuplicateTitleRule(),
            new HeadingLevelRule(),
            new OcrSuspectRule(),
            new BaselineRule(),
            new AmbiguousScopeRule());

    /**
     * Reads the bytes as UTF-8, with or without byte order mark.
     *
     * @throws PlanDocumentException when they are not UTF-8, hold control characters, pass a bound, or hold no clause
     */
    public PlanDocument parse(byte[] utf8) {
        return document(SourceText.lines(utf8));
    }

    /**
     * Reads the text.
     *
     * @throws PlanDocumentException when it holds control characters, passes a bound, or holds no clause
     */
    public PlanDocument parse(String text) {
        return document(SourceText.lines(text));
    }

    private PlanDocument document(List<SourceLine> lines) {
        PlanReader reader = new PlanReader(DocumentPartReader.read(BlockReader.read(lines)));
        DocumentDraft draft = reader.read();
        if (draft.clauses().stream().noneMatch(clause -> IN_THE_BODY.contains(clause.kind()))) {
            throw new PlanDocumentException(lastWritten(lines), "the document ends without a clause");
        }
        List<Finding> findings = new ArrayList<>(reader.brokenBullets());
        rules.forEach(rule -> rule.check(draft, findings::add));
        findings.sort(Comparator.comparing(Finding::code));
        VocabularyReader topics = new VocabularyReader(draft);
        List<Section> sections =
                draft.sections().stream().map(OutlineSection::section).toList();
        return new PlanDocument(
                draft.header(), sections, draft.clauses(), findings, topics.themes(), topics.audiences());
    }

    private static int lastWritten(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(SourceLine::number)
                .max()
                .orElse(1);
    }
}
