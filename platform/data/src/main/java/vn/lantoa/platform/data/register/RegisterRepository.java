package vn.lantoa.platform.data.register;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.AbsentCodes;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

/** The stored records of a register. */
public abstract class RegisterRepository<E extends RegisterRecord<?, ?>> implements PanacheRepositoryBase<E, UUID> {

    private final Sortable order;

    /** @param order what a list can be sorted by */
    protected RegisterRepository(Sortable order) {
        this.order = order;
    }

    public Optional<E> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those of {@code codes} that no record has. */
    public Set<String> unknown(Collection<String> codes) {
        return AbsentCodes.among(codes, some -> list("code in ?1", some).stream()
                .map(RegisterRecord::code)
                .toList());
    }

    public Page<E> page(RegisterFilter filter, PageRequest page) {
        return filter.conditions().page(this, page, order);
    }
}
