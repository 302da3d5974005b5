package vn.lantoa.media.product;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class MediaProductRepository extends RegisterRepository<MediaProduct> {

    MediaProductRepository() {
        super(Sortable.by("code", "code")
                .and("title", "title")
                .and("kind", "kind")
                .and("releasedOn", "releasedOn"));
    }

    /** The product, held so that what is written in its ledgers follows one another. */
    Optional<MediaProduct> findLocked(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
