package vn.lantoa.media.presstype;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

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

    PressTypeView get(UUID id) {
        return types.findByIdOptional(id)
                .map(PressTypeVersion::view)
                .orElseThrow(() -> Problem.of(PressTypeProblem.PRESS_TYPE_NOT_FOUND, id));
    }

    PressTypeView add(PressTypeEntry entry) {
        if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            throw Problem.inBody("validTo", PressTypeProblem.PRESS_TYPE_VALIDITY_REVERSED);
        }
        PressTypeVersion type = new PressTypeVersion(entry);
        types.persistAndFlush(type);
        types.getEntityManager().refresh(type);
        audit.record(AuditAction.CREATED, "press-types/" + type.id(), type.version(), null, type.view());
        return type.view();
    }
}
