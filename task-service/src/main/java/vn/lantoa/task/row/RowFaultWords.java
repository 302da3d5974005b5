package vn.lantoa.task.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.RequestLanguage;

/** Puts into words what is wrong with a row. */
@ApplicationScoped
public class RowFaultWords {

    /** So many faults of a row are told, the one that counts the rest among them. */
    private static final int MOST = 10;

    private final ProblemCatalogue catalogue;
    private final RequestLanguage language;

    RowFaultWords(ProblemCatalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The first faults in the language of the request, and how many there are beside them. */
    public List<RowFault> of(List<Fault> faults) {
        return ofFlaws(RowFlaw.of(faults));
    }

    /** As {@link #of}, where a flaw may have words of its own. */
    public List<RowFault> ofFlaws(List<RowFlaw> flaws) {
        Locale locale = language.get();
        int shown = flaws.size() <= MOST ? flaws.size() : MOST - 1;
        List<RowFault> told = new ArrayList<>();
        flaws.subList(0, shown).forEach(flaw -> told.add(inWords(flaw, locale)));
        if (shown < flaws.size()) {
            told.add(inWords(rest(flaws.size() - shown), locale));
        }
        return List.copyOf(told);
    }

    private static RowFlaw rest(int count) {
        return RowFlaw.of(new Fault(CommonProblem.MORE_FAULTS, "body", RowFlaw.WHOLE, List.of(count)));
    }

    private RowFault inWords(RowFlaw flaw, Locale locale) {
        Fault fault = flaw.fault();
        String message = flaw.message();
        return new RowFault(
                fault.field(),
                fault.code().name(),
                message == null ? catalogue.message(fault, locale) : message,
                catalogue.typeOf(fault.code()).toString());
    }
}
