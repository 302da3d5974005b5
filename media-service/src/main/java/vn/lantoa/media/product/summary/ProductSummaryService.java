package vn.lantoa.media.product.summary;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.parameter.LanguageParameter;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Tells what was produced, and how far it has spread. */
@ApplicationScoped
@Transactional
public class ProductSummaryService {

    private final ProductSummaryTable summary;
    private final Clock clock;

    ProductSummaryService(ProductSummaryTable summary, Clock clock) {
        this.summary = summary;
        this.clock = clock;
    }

    /**
     * @param asOf null: today
     * @throws Problem 400 when the language is none, or the range holds no day
     */
    ProductSummaryView of(
            @Nullable LocalDate asOf, @Nullable String language, @Nullable LocalDate from, @Nullable LocalDate to) {
        FromTo.check(from, to);
        return summary.of(
                asOf == null ? BusinessTime.today(clock) : asOf, LanguageParameter.canonical(language), from, to);
    }
}
