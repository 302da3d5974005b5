package vn.lantoa.media.partnership.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.partnership.PartnershipKind;
import vn.lantoa.media.partnership.PartnershipService;
import vn.lantoa.media.partnership.PartnershipView;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.CountryCode;
import vn.lantoa.platform.web.text.LanguageTag;
import vn.lantoa.platform.web.time.BusinessTime;

/** The list of what agreements brought. Who writes in it holds the agreement, whose term it meets. */
@ApplicationScoped
public class PartnershipOutputService
        extends RegisterService<PartnershipOutput, PartnershipOutputEntry, PartnershipOutputView> {

    static final String PATH = "partnership-outputs";

    private static final Register REGISTER = new Register(
            PATH,
            PartnershipOutputProblem.PARTNERSHIP_OUTPUT_NOT_FOUND,
            PartnershipOutputProblem.PARTNERSHIP_OUTPUT_EXISTS,
            PartnershipOutputProblem.PARTNERSHIP_OUTPUT_CODE_MISMATCH,
            PartnershipOutputEntry.CODE);

    private final PartnershipOutputRepository outputs;
    private final PartnershipService partnerships;
    private final Clock clock;

    PartnershipOutputService(
            PartnershipOutputRepository outputs,
            PartnershipService partnerships,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(REGISTER, PartnershipOutput::new, outputs, preconditions, audit);
        this.outputs = outputs;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    protected void check(String code, PartnershipOutputEntry entry) {
        var faults = new Problem.Collector();
        checkAgreement(entry, partnerships.holdToChange(entry.partnershipId()), faults);
        checkWords(entry, faults);
        checkEvidence(entry, faults);
        faults.raise();
        String url = entry.url();
        if (url != null && entry.withdrawnReason() == null && outputs.hasOther(code, url)) {
            throw Problem.inBody("url", PartnershipOutputProblem.PARTNERSHIP_OUTPUT_COUNTED);
        }
    }

    @Override
    protected void checkReplacement(PartnershipOutput stored, PartnershipOutputEntry entry) {
        if (!stored.partnershipId().equals(entry.partnershipId())) {
            throw Problem.inBody(
                    "partnershipId",
                    PartnershipOutputProblem.PARTNERSHIP_OUTPUT_AGREEMENT_FIXED,
                    stored.partnershipId());
        }
        super.checkReplacement(stored, entry);
    }

    /** What a press agency publishes are its items: who has no other partner brings no outputs. */
    private void checkAgreement(
            PartnershipOutputEntry entry, Optional<PartnershipView> held, Problem.Collector faults) {
        LocalDate today = BusinessTime.today(clock);
        faults.inBodyIf(
                held.isEmpty(),
                "partnershipId",
                PartnershipOutputProblem.PARTNERSHIP_OUTPUT_AGREEMENT_UNKNOWN,
                entry.partnershipId());
        faults.inBodyIf(
                entry.producedOn().isAfter(today),
                "producedOn",
                PartnershipOutputProblem.PARTNERSHIP_OUTPUT_IN_FUTURE,
                entry.producedOn(),
                today);
        held.ifPresent(agreement -> {
            boolean abroad = agreement.kind() == PartnershipKind.INTERNATIONAL;
            faults.inBodyIf(
                            !abroad,
                            "partnershipId",
                            PartnershipOutputProblem.PARTNERSHIP_OUTPUT_NOT_INTERNATIONAL,
                            agreement.number())
                    .inBodyIf(
                            abroad && agreement.partner() == null,
                            "partnershipId",
                            PartnershipOutputProblem.PARTNERSHIP_OUTPUT_IS_ITEM,
                            agreement.number())
                    .inBodyIf(
                            entry.producedOn().isBefore(agreement.validFrom()),
                            "producedOn",
                            PartnershipOutputProblem.PARTNERSHIP_OUTPUT_TOO_EARLY,
                            entry.producedOn(),
                            agreement.validFrom());
        });
    }

    private static void checkWords(PartnershipOutputEntry entry, Problem.Collector faults) {
        String language = entry.language();
        faults.inBodyIf(
                        language != null && LanguageTag.canonical(language).isEmpty(),
                        "language",
                        PartnershipOutputProblem.PARTNERSHIP_OUTPUT_LANGUAGE_INVALID,
                        String.valueOf(language),
                        nearest(language))
                .inBodyIf(
                        !CountryCode.isKnown(entry.country()),
                        "country",
                        PartnershipOutputProblem.PARTNERSHIP_OUTPUT_COUNTRY_UNKNOWN,
                        entry.country());
    }

    private static String nearest(@Nullable String language) {
        return language == null ? "" : LanguageTag.nearest(language);
    }

    private static void checkEvidence(PartnershipOutputEntry entry, Problem.Collector faults) {
        String url = entry.url();
        faults.inBodyIf(
                        url == null && entry.documentNumber() == null,
                        "url",
                        PartnershipOutputProblem.PARTNERSHIP_OUTPUT_EVIDENCE_REQUIRED)
                .inBodyIf(
                        url != null && WebAddress.of(url).isEmpty(),
                        "url",
                        PartnershipOutputProblem.PARTNERSHIP_OUTPUT_URL_INVALID);
    }
}
