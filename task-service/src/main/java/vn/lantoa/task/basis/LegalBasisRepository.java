package vn.lantoa.task.basis;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.task.plan.reading.PlanUse;

@ApplicationScoped
class LegalBasisRepository implements PanacheRepositoryBase<LegalBasisValidity, UUID>, PlanUse {

    /** The validity of the plan's legal bases, by their places in the document. */
    Map<Integer, LegalBasisValidity> of(UUID planId) {
        return list("planId", planId).stream()
                .collect(Collectors.toMap(LegalBasisValidity::ordinal, Function.identity()));
    }

    Optional<LegalBasisValidity> find(UUID planId, int ordinal) {
        return find("planId = ?1 and ordinal = ?2", planId, ordinal).firstResultOptional();
    }

    /** A plan is in use once an officer said something of what it rests on. */
    @Override
    public boolean holds(UUID planId) {
        return count("planId", planId) > 0;
    }
}
