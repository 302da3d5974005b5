package vn.lantoa.media.line;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.RequestLanguage;

/** Puts into words what was noted at lines. */
@ApplicationScoped
public class LineMessages {

    private final ProblemCatalogue catalogue;
    private final RequestLanguage language;

    LineMessages(ProblemCatalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The lines as they are answered, in the language of the request. */
    public <T> List<LineView> views(List<InputLine<T>> lines) {
        Locale locale = language.get();
        return lines.stream().map(line -> view(line, locale)).toList();
    }

    /** A line as it is answered to another request, in the language of that one. */
    public LineView view(InputLine<?> line, Locale locale) {
        return new LineView(
                line.number(),
                line.externalId(),
                line.isGood() ? line.item() : null,
                line.isGood() ? line.revision() : null,
                line.status(),
                line.changed(),
                line.observation(),
                views(line.errors(), locale),
                views(line.warnings(), locale));
    }

    /** The faults in words of the language of the request. */
    public List<FaultView> inWords(List<LineFault> faults) {
        return views(faults, language.get());
    }

    /** The faults in words of that language. */
    public List<FaultView> views(List<LineFault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new FaultView(
                        fault.field(),
                        fault.code().name(),
                        catalogue.message(new Fault(fault.code(), "body", fault.field(), fault.args()), locale),
                        catalogue.typeOf(fault.code()).toString()))
                .toList();
    }
}
