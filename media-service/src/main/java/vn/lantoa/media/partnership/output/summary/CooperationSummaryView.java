package vn.lantoa.media.partnership.output.summary;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.partnership.output.OutputForm;

/**
 * International cooperation on a day.
 *
 * @param asOf the local day
 * @param activeAgreements international ones whose term holds the day
 * @param outputs what came out by that day, each once
 * @param forms those of which there is an output, the most first
 * @param countries those with an active agreement or an output, by their codes
 */
@Schema(name = "CooperationSummary")
public record CooperationSummaryView(
        LocalDate asOf, long activeAgreements, long outputs, List<FormView> forms, List<CountryView> countries) {

    /**
     * Outputs of one form.
     *
     * @param quantity the sum of their quantities, which are of one form alone
     */
    @Schema(name = "CooperationForm")
    public record FormView(OutputForm form, long outputs, long quantity) {}

    /**
     * One country.
     *
     * @param activeAgreements with partners of this country
     * @param outputs that reached people in this country, whosever they are
     */
    @Schema(name = "CooperationCountry")
    public record CountryView(String country, long activeAgreements, long outputs) {}
}
