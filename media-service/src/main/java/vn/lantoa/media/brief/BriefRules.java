package vn.lantoa.media.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.KnownCodes;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** What must be true of a brief before it is stored (rules.md §4). */
final class BriefRules {

    private BriefRules() {}

    /**
     * @param isAgency whether the register has a press agency of that code
     * @param isChannel whether the list has a channel of that name
     * @throws Problem 400
     */
    static void check(ContentBriefEntry entry, Predicate<String> isAgency, Predicate<String> isChannel) {
        var faults = new Problem.Collector();
        checkEach(entry.agencies(), "agencies", isAgency, ContentBriefProblem.BRIEF_AGENCY_UNKNOWN, faults);
        checkEach(entry.channels(), "channels", isChannel, ContentBriefProblem.BRIEF_CHANNEL_UNKNOWN, faults);
        faults.inBodyIf(entry.endOn().isBefore(entry.startOn()), "endOn", ContentBriefProblem.BRIEF_DAYS_REVERSED);
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < entry.planned().size(); i++) {
            check(entry.planned().get(i), "planned[" + i + "]", seen, faults);
        }
        faults.raise();
    }

    private static void checkEach(
            List<String> codes,
            String field,
            Predicate<String> isKnown,
            ContentBriefProblem unknown,
            Problem.Collector faults) {
        for (int i = 0; i < codes.size(); i++) {
            faults.inBodyIf(!isKnown.test(codes.get(i)), field + "[" + i + "]", unknown, codes.get(i));
        }
    }

    private static void check(BriefLine line, String field, Set<List<String>> seen, Problem.Collector faults) {
        String language = line.language();
        if (language != null && LanguageTag.canonical(language).isEmpty()) {
            faults.inBody(
                    field + ".language",
                    ContentBriefProblem.BRIEF_LANGUAGE_INVALID,
                    language,
                    LanguageTag.nearest(language));
        }
        String primary = language == null ? "" : LanguageTag.primary(language);
        faults.inBodyIf(!seen.add(List.of(line.genre().name(), primary)), field, ContentBriefProblem.BRIEF_LINE_TWICE);
    }

    /** The codes of the task-service that nobody told of here. */
    static List<LineFault> unknownCodes(ContentBriefEntry entry, KnownCodes known) {
        List<LineFault> unknown = new ArrayList<>();
        if (!known.hasPlan(entry.planId())) {
            unknown.add(new LineFault("planId", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(entry.planId())));
        }
        if (!known.hasTheme(entry.planId(), entry.theme())) {
            unknown.add(new LineFault("theme", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(entry.theme())));
        }
        return unknown;
    }
}
