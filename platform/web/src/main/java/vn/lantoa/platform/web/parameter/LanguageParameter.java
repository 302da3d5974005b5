package vn.lantoa.platform.web.parameter;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/** The query parameter {@code language}: a BCP 47 tag, in whatever form it is written. */
public final class LanguageParameter {

    private LanguageParameter() {}

    /**
     * The canonical form of the tag.
     *
     * @param language null when the parameter was not given, as then the result is
     * @throws Problem 400 {@code PARAMETER_INVALID} when it is no language's tag
     */
    public static @Nullable String canonical(@Nullable String language) {
        if (language == null) {
            return null;
        }
        return LanguageTag.canonical(language)
                .orElseThrow(() ->
                        Problem.inQuery("language", CommonProblem.PARAMETER_INVALID, "language", language, "BCP 47"));
    }
}
