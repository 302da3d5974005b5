package vn.lantoa.task.task.attempt;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.RequestLanguage;

/** Puts into words what is wrong with a row. */
@ApplicationScoped
public class RowFaultWords {

    /** So many faults of a row are told. */
    public static final int MOST = 10;

    private final ProblemCatalogue catalogue;
    private final RequestLanguage language;

    RowFaultWords(ProblemCatalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The first faults in the language of the request. */
    public List<RowFault> of(List<Fault> faults) {
        Locale locale = language.get();
        return faults.stream()
                .limit(MOST)
                .map(fault -> new RowFault(
                        fault.field(),
                        fault.code().name(),
                        catalogue.message(fault, locale),
                        catalogue.typeOf(fault.code()).toString()))
                .toList();
    }
}
