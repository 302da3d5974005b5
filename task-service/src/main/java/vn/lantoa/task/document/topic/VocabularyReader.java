package vn.lantoa.task.document.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.lantoa.task.document.model.AudienceSegment;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.DocumentAudience;
import vn.lantoa.task.document.model.DocumentTheme;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.outline.OutlineSection;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Labels;

/**
 * Audiences and themes from the sections whose titles name them; nested bullets explain theirs and are none of their
 * own.
 */
public final class VocabularyReader {

    private final DocumentDraft draft;

    public VocabularyReader(DocumentDraft draft) {
        this.draft = draft;
    }

    public List<DocumentTheme> themes() {
        List<DocumentTheme> themes = new ArrayList<>();
        for (Clause clause :
                section(Labels::isContentTitle).map(this::bulletsUnder).orElse(List.of())) {
            String code = String.format("T%02d", themes.size() + 1);
            themes.add(new DocumentTheme(code, Excerpt.label(clause.text()), clause.path()));
        }
        return themes;
    }

    public List<DocumentAudience> audiences() {
        return section(Labels::isAudienceTitle).map(this::audiencesUnder).orElse(List.of());
    }

    private List<DocumentAudience> audiencesUnder(OutlineSection root) {
        Map<AudienceSegment, Integer> counts = new EnumMap<>(AudienceSegment.class);
        List<DocumentAudience> audiences = new ArrayList<>();
        for (Clause clause : bulletsUnder(root)) {
            boolean inRoot = root.path().equals(clause.parentPath());
            boolean abroad = Labels.isAbroad(inRoot ? Excerpt.label(clause.text()) : clause.title());
            AudienceSegment segment = abroad ? AudienceSegment.ABROAD : AudienceSegment.DOMESTIC;
            String code = segment.code(counts.merge(segment, 1, Integer::sum));
            audiences.add(new DocumentAudience(code, Excerpt.statement(clause.text()), segment, clause.path()));
        }
        return audiences;
    }

    private Optional<OutlineSection> section(Predicate<String> title) {
        return draft.sections().stream()
                .filter(section -> title.test(section.section().title()))
                .findFirst();
    }

    private List<Clause> bulletsUnder(OutlineSection root) {
        Set<String> sections = draft.sections().stream()
                .map(OutlineSection::path)
                .filter(path -> path.equals(root.path()) || path.startsWith(root.path() + "."))
                .collect(Collectors.toSet());
        return draft.clauses().stream()
                .filter(clause -> clause.kind() == ClauseKind.BULLET && sections.contains(clause.parentPath()))
                .toList();
    }
}
