package vn.lantoa.media.partnership;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.press.PressAgencyView;
import vn.lantoa.media.press.Sender;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.CountryCode;
import vn.lantoa.platform.web.time.Validity;

/** What must be true of an agreement before it is stored (rules.md §4). */
final class PartnershipRules {

    private PartnershipRules() {}

    /**
     * @param agency the press agency that it names, if the register has it
     * @throws Problem 400
     */
    static void check(PartnershipEntry entry, Optional<PressAgencyView> agency) {
        var faults = new Problem.Collector();
        checkPartner(entry, faults);
        checkCountry(entry, faults);
        boolean reversed = new Validity(entry.validFrom(), entry.validTo()).isReversed();
        faults.inBodyIf(reversed, "validTo", PartnershipProblem.PARTNERSHIP_VALIDITY_REVERSED);
        faults.inBodyIf(
                entry.agency() != null && agency.isEmpty(),
                "agency",
                PartnershipProblem.PARTNERSHIP_AGENCY_UNKNOWN,
                String.valueOf(entry.agency()));
        faults.inBodyIf(
                !reversed && agency.isPresent() && !exists(agency.get(), entry),
                "agency",
                PartnershipProblem.PARTNERSHIP_AGENCY_NOT_VALID,
                String.valueOf(entry.agency()));
        faults.inBodyIf(
                agency.map(PressAgencyView::practice).orElse(false),
                "agency",
                PressAgencyProblem.PRESS_AGENCY_IS_PRACTICE,
                String.valueOf(entry.agency()));
        faults.raise();
    }

    private static void checkPartner(PartnershipEntry entry, Problem.Collector faults) {
        boolean press = entry.kind() == PartnershipKind.PRESS;
        faults.inBodyIf(press && entry.agency() == null, "agency", PartnershipProblem.PARTNERSHIP_AGENCY_REQUIRED);
        faults.inBodyIf(
                !press && entry.agency() == null && entry.partner() == null,
                "partner",
                PartnershipProblem.PARTNERSHIP_PARTNER_REQUIRED);
    }

    private static void checkCountry(PartnershipEntry entry, Problem.Collector faults) {
        faults.inBodyIf(
                entry.kind() == PartnershipKind.INTERNATIONAL && entry.country() == null,
                "country",
                PartnershipProblem.PARTNERSHIP_COUNTRY_REQUIRED);
        faults.inBodyIf(
                entry.country() != null && !CountryCode.isKnown(entry.country()),
                "country",
                PartnershipProblem.PARTNERSHIP_COUNTRY_UNKNOWN,
                String.valueOf(entry.country()));
    }

    private static boolean exists(PressAgencyView agency, PartnershipEntry entry) {
        return new Sender(agency.code(), false, agency.validFrom(), agency.validTo())
                .isValidWithin(entry.validFrom(), entry.validTo());
    }

    /** @throws Problem 400 when an amendment says of somebody else, or another kind, than the agreement */
    static void checkFixed(PartnershipEntry entry, @Nullable String agency, PartnershipKind kind) {
        new Problem.Collector()
                .inBodyIf(
                        !Objects.equals(entry.agency(), agency),
                        "agency",
                        PartnershipProblem.PARTNERSHIP_FIXED,
                        String.valueOf(agency))
                .inBodyIf(entry.kind() != kind, "kind", PartnershipProblem.PARTNERSHIP_FIXED, kind)
                .raise();
    }
}
