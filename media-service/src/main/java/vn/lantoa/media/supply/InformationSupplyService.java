package vn.lantoa.media.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.media.reference.OrganisationTable;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Keeps what organisations supplied. An organisation writes its own and its predecessors'; an officer everybody's. */
@ApplicationScoped
@Transactional
public class InformationSupplyService {

    private final InformationSupplyRepository supplies;
    private final OrganisationTable organisations;
    private final PressAgencyService press;
    private final MediaReferences references;
    private final LineMessages words;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final InformationSupplyPublisher publisher;
    private final Caller caller;
    private final Clock clock;

    InformationSupplyService(
            InformationSupplyRepository supplies,
            OrganisationTable organisations,
            PressAgencyService press,
            MediaReferences references,
            LineMessages words,
            Preconditions preconditions,
            AuditTrail audit,
            InformationSupplyPublisher publisher,
            Caller caller,
            Clock clock) {
        this.supplies = supplies;
        this.organisations = organisations;
        this.press = press;
        this.references = references;
        this.words = words;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.caller = caller;
        this.clock = clock;
    }

    Page<InformationSupplyView> list(InformationSupplyFilter filter, PageRequest page) {
        filter.check();
        return supplies.page(filter, page).map(InformationSupply::view);
    }

    InformationSupplyView get(UUID id) {
        return stored(id).view();
    }

    InformationSupplyView create(InformationSupplyEntry entry) {
        authorize(entry.supplier());
        check(entry);
        InformationSupply supply = new InformationSupply(entry);
        supplies.persist(supply);
        return written(AuditAction.CREATED, supply, null).with(warnings(entry));
    }

    InformationSupplyView replace(UUID id, InformationSupplyEntry entry) {
        InformationSupply supply = stored(id);
        authorize(supply.supplier());
        authorize(entry.supplier());
        preconditions.requireMatch(supply.version());
        check(entry);
        InformationSupplyView before = supply.view();
        supply.replaceBy(entry);
        return written(AuditAction.REPLACED, supply, before).with(warnings(entry));
    }

    private void authorize(String supplier) {
        boolean own = caller.org().map(organisations::ownCodes).orElse(Set.of()).contains(supplier);
        if (!own && !caller.has(Roles.PLAN_ADMIN)) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, supplier);
        }
    }

    private void check(InformationSupplyEntry entry) {
        LocalDate today = BusinessTime.today(clock);
        YearMonth month = YearMonth.parse(entry.month());
        var faults = new Problem.Collector();
        faults.inBodyIf(
                month.isAfter(YearMonth.from(today)),
                "month",
                InformationSupplyProblem.SUPPLY_MONTH_IN_FUTURE,
                entry.month(),
                today);
        faults.inBodyIf(
                organisations.isAbsent(entry.supplier(), month.atDay(1), month.atEndOfMonth()),
                "month",
                InformationSupplyProblem.SUPPLY_SUPPLIER_NOT_VALID,
                entry.supplier(),
                entry.month());
        faults.inBodyIf(
                entry.suppliedOn().isAfter(today),
                "suppliedOn",
                InformationSupplyProblem.SUPPLY_IN_FUTURE,
                entry.suppliedOn(),
                today);
        faults.inBodyIf(entry.linksNowhere(), "url", InformationSupplyProblem.SUPPLY_URL_INVALID);
        for (int i = 0; i < entry.sentTo().size(); i++) {
            String agency = entry.sentTo().get(i);
            faults.inBodyIf(
                    press.find(agency).isEmpty(),
                    "sentTo[" + i + "]",
                    InformationSupplyProblem.SUPPLY_PRESS_AGENCY_UNKNOWN,
                    agency);
        }
        faults.raise();
    }

    private List<FaultView> warnings(InformationSupplyEntry entry) {
        List<LineFault> unknown = new ArrayList<>();
        if (!organisations.has(entry.supplier())) {
            unknown.add(new LineFault("supplier", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(entry.supplier())));
        }
        if (entry.theme() != null && !references.known().hasTheme(null, entry.theme())) {
            unknown.add(new LineFault("theme", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(entry.theme())));
        }
        return words.inWords(unknown);
    }

    private InformationSupplyView written(
            AuditAction action, InformationSupply supply, @Nullable InformationSupplyView before) {
        supplies.flush();
        publisher.publish(supply);
        InformationSupplyView after = supply.view();
        audit.record(action, "information-supplies/" + supply.id(), supply.version(), before, after);
        return after;
    }

    private InformationSupply stored(UUID id) {
        return supplies.findByIdOptional(id)
                .orElseThrow(() -> Problem.of(InformationSupplyProblem.SUPPLY_NOT_FOUND, id));
    }
}
