package vn.lantoa.media.usage.quota;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class UsageQuotaRepository implements PanacheRepositoryBase<UsageQuota, UUID> {

    Optional<UsageQuota> of(String agency) {
        return find("agency", agency).firstResultOptional();
    }
}
