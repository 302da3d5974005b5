package vn.lantoa.platform.web.problem;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every problem code of this process with its words in Vietnamese and English. */
@ApplicationScoped
public class ProblemCatalogue {

    /** The languages that answers are written in, the default first. */
    public static final List<Locale> LANGUAGES = List.of(new Locale("vi"), Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ProblemCodes codes;
    private final String publicUrl;

    ProblemCatalogue(
            ProblemCodes codes,
            @ConfigProperty(name = "lantoa.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.codes = codes;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The code of that name in an area; empty when the area is not of this process. */
    public Optional<ProblemCode> find(String area, String name) {
        return codes.find(area, name);
    }

    /** The codes of an area by their names; none when the area is not of this process. */
    List<ProblemCode> of(String area) {
        return codes.all().stream()
                .filter(code -> ProblemCodes.areaOf(code).equals(area))
                .sorted(Comparator.comparing(ProblemCode::name))
                .toList();
    }

    /** The URI of the page that explains a code. */
    public URI typeOf(ProblemCode code) {
        return URI.create(publicUrl + "/problems/" + ProblemCodes.areaOf(code) + "/" + code.name());
    }

    /** The short sentence that names the problem. */
    public String title(ProblemCode code, Locale language) {
        return bundle(code, language).getString(code.name() + ".title");
    }

    /** What the problem means and what to do about it. */
    public String about(ProblemCode code, Locale language) {
        return bundle(code, language).getString(code.name() + ".about");
    }

    /** The sentence that names this occurrence's values; the general text where the code has no values to name. */
    public String detail(ProblemCode code, List<Object> args, Locale language) {
        ResourceBundle words = bundle(code, language);
        String key = code.name() + ".detail";
        if (args.isEmpty() || !words.containsKey(key)) {
            return about(code, language);
        }
        MessageFormat form = new MessageFormat(words.getString(key), language);
        // stored long ago, when the code named less
        return form.getFormatsByArgumentIndex().length > args.size()
                ? about(code, language)
                : form.format(args.stream().map(String::valueOf).toArray());
    }

    /** The message of one violation: what is wrong with its value, or the form that it must have. */
    public String message(Fault fault, Locale language) {
        return detail(fault.code(), fault.args(), language);
    }

    private ResourceBundle bundle(ProblemCode code, Locale language) {
        return ResourceBundle.getBundle(
                "problems/" + ProblemCodes.areaOf(code),
                language,
                Thread.currentThread().getContextClassLoader(),
                NO_FALLBACK);
    }
}
