package vn.lantoa.media.press;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PressAgencyRepository.Belonging;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** The press register, and who may speak for which press agency. */
@ApplicationScoped
public class PressAgencyService extends RegisterService<PressAgency, PressAgencyEntry, PressAgencyView> {

    private static final Register REGISTER = new Register(
            "press-agencies",
            PressAgencyProblem.PRESS_AGENCY_NOT_FOUND,
            PressAgencyProblem.PRESS_AGENCY_EXISTS,
            PressAgencyProblem.PRESS_AGENCY_CODE_MISMATCH);

    private final PressAgencyRepository agencies;
    private final SenderCache senders;
    private final Caller caller;
    private final LineageTable lineage;
    private final PressAgencyRules rules;
    private final Clock clock;

    PressAgencyService(
            PressAgencyRepository agencies,
            SenderCache senders,
            PressAgencyRules rules,
            PressAgencyPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller,
            Sql sql,
            Clock clock) {
        super(REGISTER, PressAgency::new, agencies, publisher, preconditions, audit);
        this.agencies = agencies;
        this.senders = senders;
        this.caller = caller;
        this.lineage = new LineageTable(sql, "press_agency");
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Saved<PressAgencyView> put(String code, PressAgencyEntry entry) {
        Saved<PressAgencyView> saved = super.put(code, entry);
        senders.forget(code);
        return saved;
    }

    /**
     * For which press agency the caller speaks: a press partner for its own or a predecessor of it, an officer for the
     * one it names. Whether the agency exists on the day that the request is about is for the caller of this to ask.
     *
     * @param onBehalfOf the query parameter of that name; null when it was not given
     * @throws Problem 400 when an officer names none or an unknown one; 403 when the caller's agency is not in the
     *     register, or another one is named
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Sender sender(@Nullable String onBehalfOf) {
        boolean officer = caller.has(Roles.PLAN_ADMIN);
        String own = caller.org().orElse(null);
        if (officer && onBehalfOf == null) {
            throw Problem.inQuery("onBehalfOf", PressAgencyProblem.ON_BEHALF_OF_REQUIRED);
        }
        if (!officer && onBehalfOf != null && !isOwn(own, onBehalfOf)) {
            throw Problem.inQuery("onBehalfOf", CommonProblem.NOT_YOUR_ORG, onBehalfOf);
        }
        String code = onBehalfOf == null ? own : onBehalfOf;
        if (code == null) {
            throw Problem.of(PressAgencyProblem.PRESS_AGENCY_NOT_REGISTERED, String.valueOf(own));
        }
        Sender sender = senders.find(code)
                .orElseThrow(() -> officer
                        ? Problem.inQuery("onBehalfOf", PressAgencyProblem.PRESS_AGENCY_UNKNOWN, code)
                        : Problem.of(PressAgencyProblem.PRESS_AGENCY_NOT_REGISTERED, code));
        return new Sender(code, !code.equals(own), sender.validFrom(), sender.validTo());
    }

    /**
     * A press agency that speaks for itself, outside of a request.
     *
     * @throws IllegalStateException when the register has no such agency; what is in it never leaves it
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Sender known(String code) {
        return senders.find(code).orElseThrow(() -> new IllegalStateException("no press agency " + code));
    }

    /**
     * As {@link #sender}, of who only asks what would come of something: an officer need not name an agency, and the
     * caller's agency need not be in the register.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Sender asking(@Nullable String onBehalfOf) {
        boolean nobody = onBehalfOf == null
                && (caller.has(Roles.PLAN_ADMIN)
                        || caller.org().flatMap(senders::find).isEmpty());
        return nobody ? Sender.NOBODY : sender(onBehalfOf);
    }

    private boolean isOwn(@Nullable String own, String code) {
        return own != null && (own.equals(code) || ownCodes(own).contains(code));
    }

    /** The codes that are an agency's own: its code and those of the agencies that it came from. */
    public Set<String> ownCodes(String agency) {
        return lineage.origins(agency);
    }

    /** The press agencies whose records the caller may read: a press partner its own and its predecessors'. */
    public AgencyScope readable() {
        return AgencyScope.readableBy(caller, lineage::origins);
    }

    /**
     * The same for a list that is filtered by an agency.
     *
     * @param agency the query parameter of that name; null when it was not given
     * @throws Problem 400 when the register has no such agency
     */
    public AgencyScope readable(@Nullable String agency) {
        KnownCode.require("agency", agency, code -> agencies.findByCode(code).isPresent());
        return readable();
    }

    /** The press agency of a code, if the register has it. */
    public Optional<PressAgencyView> find(String code) {
        return agencies.findByCode(code).map(this::view);
    }

    /** Where these press agencies belong to; those that the register does not have are left out. */
    public Map<String, PressAgencyLevel> levelsOf(Set<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : agencies.belonging(codes).stream().collect(Collectors.toMap(Belonging::code, Belonging::level));
    }

    @Override
    protected PressAgencyView view(PressAgency stored) {
        return stored.viewOn(BusinessTime.today(clock));
    }

    @Override
    protected void check(String code, PressAgencyEntry entry) {
        rules.check(code, entry, Optional.empty());
    }

    @Override
    protected void checkReplacement(PressAgency stored, PressAgencyEntry entry) {
        rules.check(stored.code(), entry, Optional.of(stored));
    }
}
