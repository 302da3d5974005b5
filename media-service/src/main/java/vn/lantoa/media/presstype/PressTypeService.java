package vn.lantoa.media.presstype;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Validity;

/** Keeps the kinds of press as each law has them. */
@ApplicationScoped
@Transactional
public class PressTypeService {

    private final PressTypeRepository types;
    private final AuditTrail audit;

    PressTypeService(PressTypeRepository types, AuditTrail audit) {
        this.types = types;
        this.audit = audit;
    }

    Page<PressTypeView> list(@Nullable LocalDate validOn, PageRequest page) {
        return types.page(validOn, page).map(PressTypeVersion::view);
    }

    /**
     * The codes of the kinds of press that are in force on a day; of a day before all laws that are recorded, those of
     * the first.
     */
    public Set<String> inForce(LocalDate day) {
        LocalDate first = types.firstDay();
        return types.codesOn(first == null || day.isAfter(first) ? day : first);
    }

    /**
     * Whether one of these kinds of press is a magazine (tạp chí) by the version of it that began last on a day; of a
     * day before all of them by the first, as what is no more in force goes by its last.
     */
    public boolean hasMagazine(Collection<String> codes, LocalDate day) {
        Map<String, Boolean> magazines = new HashMap<>();
        for (PressTypeVersion version : types.versionsOf(codes)) {
            if (!magazines.containsKey(version.code()) || !version.beginsAfter(day)) {
                magazines.put(version.code(), version.isMagazine());
            }
        }
        return magazines.containsValue(true);
    }

    /** What the last version says that begins before a day; false where there is none. */
    private boolean isMagazineBefore(String code, LocalDate day) {
        return types.versionsOf(List.of(code)).stream()
                .filter(version -> !version.beginsAfter(day.minusDays(1)))
                .reduce((earlier, later) -> later)
                .map(PressTypeVersion::isMagazine)
                .orElse(false);
    }

    PressTypeView get(UUID id) {
        return types.findByIdOptional(id)
                .map(PressTypeVersion::view)
                .orElseThrow(() -> Problem.of(PressTypeProblem.PRESS_TYPE_NOT_FOUND, id));
    }

    PressTypeView add(PressTypeEntry entry) {
        if (new Validity(entry.validFrom(), entry.validTo()).isReversed()) {
            throw Problem.inBody("validTo", PressTypeProblem.PRESS_TYPE_VALIDITY_REVERSED);
        }
        PressTypeVersion type = new PressTypeVersion(
                entry, entry.magazine() == null ? isMagazineBefore(entry.code(), entry.validFrom()) : entry.magazine());
        types.persistAndFlush(type);
        types.getEntityManager().detach(type); // so that it is read with the version that may come after it
        PressTypeView view = get(type.id());
        audit.record(
                AuditAction.CREATED, "press-types/" + view.id(), view.meta().version(), null, view);
        return view;
    }
}
